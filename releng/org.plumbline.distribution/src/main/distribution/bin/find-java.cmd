@echo off
rem The one place that knows where a Java may lie on Windows; find-java.sh is its like elsewhere. To be called:
rem
rem   call find-java.cmd jre or: jdk
rem
rem sets found_java and found_version. It takes JAVA_HOME where that is new enough, then the java on the PATH, then the newest
rem of the usual places; with "jdk" it wants a compiler. Exit code 1: there is none.
rem PLUMBLINE_JDKS may name a folder that holds Javas, in place of the usual ones.
set "found_java="
set "found_version="
set "found_major=0"
set "wanted_java=%~1"
if defined JAVA_HOME call :look "%JAVA_HOME%"
if defined found_java exit /b 0
for %%j in (java.exe) do if not "%%~$PATH:j"=="" for %%h in ("%%~dp$PATH:j..") do call :look "%%~fh"
if defined found_java exit /b 0
if defined PLUMBLINE_JDKS (
    call :place "%PLUMBLINE_JDKS%"
) else (
    call :place "%ProgramFiles%\Eclipse Adoptium"
    call :place "%ProgramFiles%\Java"
    call :place "%ProgramFiles%\Microsoft"
    call :place "%ProgramFiles%\Zulu"
    call :place "%ProgramFiles%\Amazon Corretto"
    call :place "%ProgramFiles%\BellSoft"
    call :place "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
    call :place "%USERPROFILE%\.jdks"
)
if defined found_java exit /b 0
exit /b 1

rem place FOLDER: looks at each Java in it.
:place
if not exist "%~1\" goto :eof
pushd "%~1"
for /d %%h in (*) do call :look "%~1\%%h"
popd
goto :eof

rem look JAVA: takes it where it will do and is newer than what was taken before. Its "release" file spares its start.
:look
if not exist "%~1\bin\java.exe" goto :eof
if "%wanted_java%"=="jdk" if not exist "%~1\bin\javac.exe" goto :eof
if not exist "%~1\release" goto :eof
set "look_version="
for /f "usebackq tokens=1,2 delims==" %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set "look_version=%%~l"
set "look_major=0"
for /f "tokens=1 delims=.-+_" %%m in ("%look_version%") do set "look_major=%%m"
if %look_major% lss 21 goto :eof
if %look_major% leq %found_major% goto :eof
set "found_java=%~1"
set "found_version=%look_version%"
set "found_major=%look_major%"
goto :eof
