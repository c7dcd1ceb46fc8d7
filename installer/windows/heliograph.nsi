; SPDX-License-Identifier: GPL-3.0-or-later
; The installer. build.sh calls makensis with:
;   VERSION   1.2.3           STAGE  the folder to install, as closure.py has left it
;   OUTPUT    the file to make   FILES  commands that remove the installed files, one a line
;   ICON      the program's icon      PICTURE  the picture beside the first and the last page, 164 x 314
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true

!define NAME "Heliograph"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define OPEN_WITH_KEY "Software\Classes\Applications\heliograph.exe"
!define APP_PATH_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths"

; For this user unless the person at the screen, or /AllUsers, says otherwise.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Mode"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME} ${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION startProgram
; No page for the licence: it asks nobody to accept it before the program is used.
!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(dataStays)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Russian"

LangString description ${LANG_ENGLISH} "Sends messages to many, with a status that can be trusted"
LangString description ${LANG_RUSSIAN} "Рассылка сообщений, состоянию которой можно верить"
LangString isRunning ${LANG_ENGLISH} "Heliograph is running. Close it and start again."
LangString isRunning ${LANG_RUSSIAN} "Heliograph запущен. Закройте его и начните снова."
LangString dataStays ${LANG_ENGLISH} "Heliograph will be removed from this computer. Campaigns, people and settings stay in the folder Heliograph of your application data, so that a later installation finds them."
LangString dataStays ${LANG_RUSSIAN} "Heliograph будет удалён с этого компьютера. Рассылки, люди и настройки останутся в папке Heliograph данных ваших приложений, и следующая установка их найдёт."

; A program that runs can't be replaced, and a send isn't to be torn off.
!macro refuseWhileRunning
  ${If} ${FileExists} "$INSTDIR\bin\heliograph.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\bin\heliograph.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(isRunning)" /SD IDOK
      SetErrorLevel 3
      Abort "$(isRunning)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Function .onInit
  SetRegView 64
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; Not with the rights of the installer.
Function startProgram
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\bin\heliograph.exe"'
FunctionEnd

Section
  !insertmacro refuseWhileRunning
  ; What an older version had and this one lacks goes with it.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode _?=$INSTDIR'
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${STAGE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  SetOutPath "$INSTDIR\bin"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\bin\heliograph.exe" "" "" "" SW_SHOWNORMAL "" "$(description)"

  WriteRegStr SHCTX "Software\${NAME}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "Software\${NAME}" "Mode" "$MultiUser.InstallMode"
  WriteRegStr SHCTX "${APP_PATH_KEY}\heliograph.exe" "" "$INSTDIR\bin\heliograph.exe"
  WriteRegStr SHCTX "${APP_PATH_KEY}\heliograph-cli.exe" "" "$INSTDIR\bin\heliograph-cli.exe"

  ; Under "Open with"; what opens such files by default stays as it is.
  WriteRegStr SHCTX "${OPEN_WITH_KEY}" "FriendlyAppName" "${NAME}"
  WriteRegStr SHCTX "${OPEN_WITH_KEY}\shell\open\command" "" '"$INSTDIR\bin\heliograph.exe" "%1"'
  WriteRegStr SHCTX "${OPEN_WITH_KEY}\SupportedTypes" ".xlsx" ""
  WriteRegStr SHCTX "${OPEN_WITH_KEY}\SupportedTypes" ".xls" ""
  WriteRegStr SHCTX "${OPEN_WITH_KEY}\SupportedTypes" ".ods" ""
  WriteRegStr SHCTX "${OPEN_WITH_KEY}\SupportedTypes" ".csv" ""
  WriteRegStr SHCTX "${OPEN_WITH_KEY}\SupportedTypes" ".vcf" ""

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\bin\heliograph.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

Section "un."
  !insertmacro refuseWhileRunning
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${OPEN_WITH_KEY}"
  DeleteRegKey SHCTX "${APP_PATH_KEY}\heliograph.exe"
  DeleteRegKey SHCTX "${APP_PATH_KEY}\heliograph-cli.exe"
  DeleteRegKey SHCTX "Software\${NAME}"
SectionEnd
