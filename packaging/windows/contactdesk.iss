; The installer for Windows, made by Inno Setup 6.3 or newer from dist\contactdesk\; packaging/windows/build runs it.
; It installs for one user, or with the rights to do so for all. The uninstaller takes away what was installed; profiles,
; window state, log and secrets are the user's and stay.

#ifndef AppVersion
  #error The version is missing: iscc /DAppVersion=VERSION packaging\windows\contactdesk.iss
#endif

[Setup]
; Never changes: by it a newer version finds the older one.
AppId={{E956203D-6BBD-4C4F-8E7D-94FCFB2119A4}
AppName=Contact Desk
AppVersion={#AppVersion}
AppVerName=Contact Desk {#AppVersion}
AppPublisher=The Contact Desk developers
VersionInfoVersion={#AppVersion}
DefaultDirName={autopf}\Contact Desk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=contactdesk.ico
UninstallDisplayName=Contact Desk
UninstallDisplayIcon={app}\contactdesk.exe
OutputDir=..\..\dist
OutputBaseFilename=contactdesk-{#AppVersion}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
#ifdef Signed
SignTool=sign
SignedUninstaller=yes
#endif

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\contactdesk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Contact Desk"; Filename: "{app}\contactdesk.exe"; Comment: "Look up a contact by its ID"

[Run]
Filename: "{app}\contactdesk.exe"; Description: "{cm:LaunchProgram,Contact Desk}"; Flags: nowait postinstall skipifsilent
