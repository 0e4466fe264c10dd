@echo off
rem Starts Dateline on a Java 25 or newer: JavaFX on the module path, all else on the class path.
setlocal EnableExtensions DisableDelayedExpansion
set "lib=%~dp0..\lib"

if defined JAVA_HOME call :consider "%JAVA_HOME%" && goto start
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :consider "%%~dp$PATH:j.." && goto start
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
    for /d %%d in ("%%~r\*") do call :consider "%%~d" && goto start
)
echo Dateline needs Java 25 or newer, and there is none in JAVA_HOME, on the PATH or in the usual folders.>&2
echo Get one from https://adoptium.net, or set JAVA_HOME to the folder of one you have.>&2
exit /b 1

:start
"%java_home_found%\bin\java.exe" -Xlog:disable -XX:-UsePerfData -XX:+UseG1GC -XX:G1HeapRegionSize=1m -XX:InitialHeapSize=96m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:G1PeriodicGCInterval=300000 -XX:G1ConcRefinementThreads=0 -XX:+ExplicitGCInvokesConcurrent --module-path "%lib%\javafx" --add-modules=javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED "-Donnxruntime.native.path=%lib%\native" "-Ddateline.fonts=%lib%\fonts" "-Ddateline.sheets=%lib%\sheets" -cp "%lib%\*" dateline.Main %*
exit /b %ERRORLEVEL%

rem Succeeds and sets java_home_found when the folder holds a Java 25 or newer
:consider
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "feature=0"
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "feature=%%~v"
set "feature=%feature:"=%"
if %feature% LSS 25 exit /b 1
set "java_home_found=%~1"
exit /b 0
