@echo off
sc create IoctlcTest type= kernel binPath= %~dp0mvm.sys
sc start IoctlcTest
for %%p in (%~dp0calls*.exe) do %%p
sc stop IoctlcTest
sc delete IoctlcTest
