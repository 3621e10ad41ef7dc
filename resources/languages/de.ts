<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>  {0}:{1} in {2}</source>
   <translation>  {0}:{1} in {2}</translation>
  </message>
  <message>
   <source> (and {0} more)</source>
   <translation> (und {0} weitere)</translation>
  </message>
  <message>
   <source> (older: {0} changed since)</source>
   <translation> (älter: {0} seither geändert)</translation>
  </message>
  <message>
   <source> ({0} removed)</source>
   <translation> ({0} entfernt)</translation>
  </message>
  <message>
   <source> On {0} a request had no answer: a mock would show what follows it.</source>
   <translation> Auf {0} blieb eine Anfrage ohne Antwort: Ein Mock würde zeigen, was darauf folgt.</translation>
  </message>
  <message>
   <source> These attributes are set so far.</source>
   <translation> Diese Attribute sind bisher gesetzt.</translation>
  </message>
  <message>
   <source> These claims are set so far.</source>
   <translation> Diese Claims sind bisher gesetzt.</translation>
  </message>
  <message>
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <source> and {0:,} more</source>
   <translation> und {0:,} weitere</translation>
  </message>
  <message>
   <source> and {0}</source>
   <translation> und {0}</translation>
  </message>
  <message>
   <source> and {0} more</source>
   <translation> und {0} weitere</translation>
  </message>
  <message>
   <source> in line {0}</source>
   <translation> in Zeile {0}</translation>
  </message>
  <message>
   <source> of {0}</source>
   <translation> von {0}</translation>
  </message>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source> with {0}</source>
   <translation> – {0}</translation>
  </message>
  <message>
   <source> {0} of {1}</source>
   <translation> {0} von {1}</translation>
  </message>
  <message>
   <source> · clock stands at {0:%Y-%m-%d %H:%M} UTC</source>
   <translation> · die Uhr steht auf {0:%d.%m.%Y %H:%M} UTC</translation>
  </message>
  <message>
   <source> · packages {0}</source>
   <translation> · Pakete {0}</translation>
  </message>
  <message>
   <source> · sent {0}</source>
   <translation> · gesendet {0}</translation>
  </message>
  <message>
   <source> · {0} more</source>
   <translation> · {0} weitere</translation>
  </message>
  <message>
   <source> · {0} of all lines</source>
   <translation> · {0} aller Zeilen</translation>
  </message>
  <message>
   <source> — from {0}</source>
   <translation> — aus {0}</translation>
  </message>
  <message>
   <source> — no probe finds a value</source>
   <translation> — keine Probe findet einen Wert</translation>
  </message>
  <message>
   <source> — {0}, line {1}</source>
   <translation> — {0}, Zeile {1}</translation>
  </message>
  <message numerus="yes">
   <source>%n API calls</source>
   <comment>%n API call</comment>
   <translation>
    <numerusform>%n API-Aufruf</numerusform>
    <numerusform>%n API-Aufrufe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n SAML attributes</source>
   <comment>%n SAML attribute</comment>
   <translation>
    <numerusform>%n SAML-Attribut</numerusform>
    <numerusform>%n SAML-Attributen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n SAML settings</source>
   <comment>%n SAML setting</comment>
   <translation>
    <numerusform>%n SAML-Einstellung</numerusform>
    <numerusform>%n SAML-Einstellungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n actions</source>
   <comment>%n action</comment>
   <translation>
    <numerusform>%n Action</numerusform>
    <numerusform>%n Actions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes</source>
   <comment>%n change</comment>
   <translation>
    <numerusform>%n Änderung</numerusform>
    <numerusform>%n Änderungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n claims left out</source>
   <comment>%n claim left out</comment>
   <translation>
    <numerusform>%n Claim weggelassen</numerusform>
    <numerusform>%n Claims weggelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n custom claims</source>
   <comment>%n custom claim</comment>
   <translation>
    <numerusform>%n eigener Claim</numerusform>
    <numerusform>%n eigene Claims</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n defects</source>
   <comment>%n defect</comment>
   <translation>
    <numerusform>%n Fehler</numerusform>
    <numerusform>%n Fehler</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n differences</source>
   <comment>%n difference</comment>
   <translation>
    <numerusform>%n Unterschied</numerusform>
    <numerusform>%n Unterschiede</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n fields</source>
   <comment>%n field</comment>
   <translation>
    <numerusform>%n Feld</numerusform>
    <numerusform>%n Felder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n files</source>
   <comment>%n file</comment>
   <translation>
    <numerusform>%n Datei</numerusform>
    <numerusform>%n Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n items</source>
   <comment>%n item</comment>
   <translation>
    <numerusform>%n Element</numerusform>
    <numerusform>%n Elemente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lines</source>
   <comment>%n line</comment>
   <translation>
    <numerusform>%n Zeile</numerusform>
    <numerusform>%n Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n matches</source>
   <comment>%n match</comment>
   <translation>
    <numerusform>%n Treffer</numerusform>
    <numerusform>%n Treffer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n modules</source>
   <comment>%n module</comment>
   <translation>
    <numerusform>%n Modul</numerusform>
    <numerusform>%n Module</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more variants</source>
   <comment>%n more variant</comment>
   <translation>
    <numerusform>%n weitere Variante</numerusform>
    <numerusform>%n weitere Varianten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other variants</source>
   <comment>%n other variant</comment>
   <translation>
    <numerusform>%n andere Variante</numerusform>
    <numerusform>%n andere Varianten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n scopes added</source>
   <comment>%n scope added</comment>
   <translation>
    <numerusform>%n Scope mehr</numerusform>
    <numerusform>%n Scopes mehr</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n scopes removed</source>
   <comment>%n scope removed</comment>
   <translation>
    <numerusform>%n Scope weniger</numerusform>
    <numerusform>%n Scopes weniger</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n steps left to do</source>
   <comment>%n step left to do</comment>
   <translation>
    <numerusform>Noch %n Schritt zu tun</numerusform>
    <numerusform>Noch %n Schritte zu tun</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n things</source>
   <comment>%n thing</comment>
   <translation>
    <numerusform>%n Hinweis</numerusform>
    <numerusform>%n Hinweise</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n variants</source>
   <comment>%n variant</comment>
   <translation>
    <numerusform>%n Variante</numerusform>
    <numerusform>%n Varianten</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Action Studio</source>
   <translation>&amp;Über Action Studio</translation>
  </message>
  <message>
   <source>&amp;Active</source>
   <translation>&amp;Aktiv</translation>
  </message>
  <message>
   <source>&amp;Add</source>
   <translation>&amp;Hinzufügen</translation>
  </message>
  <message>
   <source>&amp;Add a key…</source>
   <translation>Taste &amp;hinzufügen…</translation>
  </message>
  <message>
   <source>&amp;Add a property</source>
   <translation>Eigenschaft &amp;hinzufügen</translation>
  </message>
  <message>
   <source>&amp;Add action to flow…</source>
   <translation>Action zum Ablauf &amp;hinzufügen…</translation>
  </message>
  <message>
   <source>&amp;Add action…</source>
   <translation>Action &amp;hinzufügen…</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <source>&amp;Blank screen</source>
   <translation>&amp;Leerer Bildschirm</translation>
  </message>
  <message>
   <source>&amp;Body as JSON</source>
   <translation>&amp;Inhalt als JSON</translation>
  </message>
  <message>
   <source>&amp;Browse…</source>
   <translation>&amp;Durchsuchen…</translation>
  </message>
  <message>
   <source>&amp;Case</source>
   <translation>&amp;Groß/klein</translation>
  </message>
  <message>
   <source>&amp;Changed</source>
   <translation>&amp;Geändert</translation>
  </message>
  <message>
   <source>&amp;Check</source>
   <translation>&amp;Prüfen</translation>
  </message>
  <message>
   <source>&amp;Check the task</source>
   <translation>&amp;Aufgabe prüfen</translation>
  </message>
  <message>
   <source>&amp;Code</source>
   <translation>&amp;Code</translation>
  </message>
  <message>
   <source>&amp;Commands…</source>
   <translation>&amp;Befehle…</translation>
  </message>
  <message>
   <source>&amp;Complete</source>
   <translation>&amp;Vervollständigen</translation>
  </message>
  <message>
   <source>&amp;Continue</source>
   <translation>&amp;Fortsetzen</translation>
  </message>
  <message>
   <source>&amp;Copy path</source>
   <translation>Pfad &amp;kopieren</translation>
  </message>
  <message>
   <source>&amp;Copy the key</source>
   <translation>Schlüssel &amp;kopieren</translation>
  </message>
  <message>
   <source>&amp;Debug</source>
   <translation>D&amp;ebuggen</translation>
  </message>
  <message>
   <source>&amp;Decode a token from elsewhere…</source>
   <translation>Token von anderswo dekodieren…</translation>
  </message>
  <message>
   <source>&amp;Delay</source>
   <translation>&amp;Verzögerung</translation>
  </message>
  <message>
   <source>&amp;Describe the name here</source>
   <translation>&amp;Namen an dieser Stelle erklären</translation>
  </message>
  <message>
   <source>&amp;Description</source>
   <translation>&amp;Beschreibung</translation>
  </message>
  <message>
   <source>&amp;Disable</source>
   <translation>&amp;Ausschalten</translation>
  </message>
  <message>
   <source>&amp;Don't send</source>
   <translation>&amp;Nicht senden</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;Enable</source>
   <translation>&amp;Einschalten</translation>
  </message>
  <message>
   <source>&amp;Enable or disable action</source>
   <translation>Action &amp;ein- oder ausschalten</translation>
  </message>
  <message>
   <source>&amp;Expect</source>
   <translation>&amp;Erwarten</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Filter</source>
   <translation>&amp;Filter</translation>
  </message>
  <message>
   <source>&amp;Find…</source>
   <translation>&amp;Suchen…</translation>
  </message>
  <message>
   <source>&amp;Finish</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>&amp;Format</source>
   <translation>F&amp;ormatieren</translation>
  </message>
  <message>
   <source>&amp;Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>&amp;Go there</source>
   <translation>&amp;Dorthin</translation>
  </message>
  <message>
   <source>&amp;Go to definition</source>
   <translation>&amp;Zur Definition</translation>
  </message>
  <message>
   <source>&amp;Go to line…</source>
   <translation>&amp;Gehe zu Zeile…</translation>
  </message>
  <message>
   <source>&amp;Go to the debugger</source>
   <translation>&amp;Zum Debugger</translation>
  </message>
  <message>
   <source>&amp;Go to the flow</source>
   <translation>&amp;Zum Ablauf</translation>
  </message>
  <message>
   <source>&amp;Go to the tests</source>
   <translation>&amp;Zu den Tests</translation>
  </message>
  <message>
   <source>&amp;Grant</source>
   <translation>&amp;Grant</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;Import event…</source>
   <translation>&amp;Event importieren…</translation>
  </message>
  <message>
   <source>&amp;Insert path in code</source>
   <translation>Pfad in den Code e&amp;infügen</translation>
  </message>
  <message>
   <source>&amp;JavaScript heap</source>
   <translation>&amp;JavaScript-Heap</translation>
  </message>
  <message>
   <source>&amp;Keep what is there</source>
   <translation>&amp;Behalten, was da ist</translation>
  </message>
  <message>
   <source>&amp;Key bindings…</source>
   <translation>&amp;Tastenbelegung…</translation>
  </message>
  <message>
   <source>&amp;Keys of this zone</source>
   <translation>&amp;Tasten dieses Bereichs</translation>
  </message>
  <message>
   <source>&amp;Lessons…</source>
   <translation>&amp;Lektionen…</translation>
  </message>
  <message>
   <source>&amp;Let the clock stand still at the time of this run</source>
   <translation>Die &amp;Uhr auf der Zeit dieses Laufs stehen lassen</translation>
  </message>
  <message>
   <source>&amp;Line:column</source>
   <translation>&amp;Zeile:Spalte</translation>
  </message>
  <message>
   <source>&amp;Log at the breakpoint…</source>
   <translation>Am Haltepunkt &amp;protokollieren…</translation>
  </message>
  <message>
   <source>&amp;Made of</source>
   <translation>&amp;Besteht aus</translation>
  </message>
  <message>
   <source>&amp;Metadata may be missing</source>
   <translation>&amp;Metadaten dürfen fehlen</translation>
  </message>
  <message>
   <source>&amp;Mocks</source>
   <translation>&amp;Mocks</translation>
  </message>
  <message>
   <source>&amp;Motion</source>
   <translation>&amp;Bewegung</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;Network</source>
   <translation>&amp;Netzwerk</translation>
  </message>
  <message>
   <source>&amp;New action</source>
   <translation>&amp;Neue Action</translation>
  </message>
  <message>
   <source>&amp;New mock</source>
   <translation>Ne&amp;uer Mock</translation>
  </message>
  <message>
   <source>&amp;New name</source>
   <translation>&amp;Neuer Name</translation>
  </message>
  <message>
   <source>&amp;New value</source>
   <translation>&amp;Neuer Wert</translation>
  </message>
  <message>
   <source>&amp;Next action</source>
   <translation>&amp;Nächste Action</translation>
  </message>
  <message>
   <source>&amp;Next zone</source>
   <translation>&amp;Nächster Bereich</translation>
  </message>
  <message>
   <source>&amp;Node.js</source>
   <translation>&amp;Node.js</translation>
  </message>
  <message>
   <source>&amp;Only what I changed</source>
   <translation>Nur was ich geändert &amp;habe</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>Ö&amp;ffnen</translation>
  </message>
  <message>
   <source>&amp;Open in the editor</source>
   <translation>Im Editor ö&amp;ffnen</translation>
  </message>
  <message>
   <source>&amp;Open the event of the test</source>
   <translation>&amp;Event des Tests öffnen</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Öffnen…</translation>
  </message>
  <message>
   <source>&amp;Outline…</source>
   <translation>&amp;Gliederung…</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>&amp;Anhalten</translation>
  </message>
  <message>
   <source>&amp;Pin</source>
   <translation>An&amp;heften</translation>
  </message>
  <message>
   <source>&amp;Pin the run as baseline</source>
   <translation>Lauf als Vergleichslauf anheften</translation>
  </message>
  <message>
   <source>&amp;Plain text for screen readers</source>
   <translation>&amp;Reiner Text für Screenreader</translation>
  </message>
  <message>
   <source>&amp;Present</source>
   <translation>&amp;Vorführen</translation>
  </message>
  <message>
   <source>&amp;Presenter mode</source>
   <translation>&amp;Vorführmodus</translation>
  </message>
  <message>
   <source>&amp;Previous action</source>
   <translation>&amp;Vorige Action</translation>
  </message>
  <message>
   <source>&amp;Previous zone</source>
   <translation>&amp;Voriger Bereich</translation>
  </message>
  <message>
   <source>&amp;Quick fix…</source>
   <translation>&amp;Schnelle Korrektur…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>Been&amp;den</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <source>&amp;Remove all breakpoints</source>
   <translation>A&amp;lle Haltepunkte entfernen</translation>
  </message>
  <message>
   <source>&amp;Replace the file that is there</source>
   <translation>Die vorhandene Datei &amp;ersetzen</translation>
  </message>
  <message>
   <source>&amp;Report of the last fault</source>
   <translation>&amp;Bericht zum letzten Fehler</translation>
  </message>
  <message>
   <source>&amp;Reset to default</source>
   <translation>Auf &amp;Standard zurücksetzen</translation>
  </message>
  <message>
   <source>&amp;Reset to sample</source>
   <translation>Auf &amp;Beispiel zurücksetzen</translation>
  </message>
  <message>
   <source>&amp;Reveal</source>
   <translation>&amp;Aufdecken</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Ausführen</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Speichern</translation>
  </message>
  <message>
   <source>&amp;Save all first</source>
   <translation>Erst alle &amp;speichern</translation>
  </message>
  <message>
   <source>&amp;Save report…</source>
   <translation>Bericht &amp;speichern…</translation>
  </message>
  <message>
   <source>&amp;Save scenario</source>
   <translation>Szenario &amp;speichern</translation>
  </message>
  <message>
   <source>&amp;Secrets…</source>
   <translation>Se&amp;crets…</translation>
  </message>
  <message>
   <source>&amp;Show</source>
   <translation>&amp;Zeigen</translation>
  </message>
  <message>
   <source>&amp;Size of code</source>
   <translation>&amp;Größe des Codes</translation>
  </message>
  <message>
   <source>&amp;Status</source>
   <translation>&amp;Status</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <translation>&amp;Stoppen</translation>
  </message>
  <message>
   <source>&amp;Stop tests</source>
   <translation>Tests &amp;stoppen</translation>
  </message>
  <message>
   <source>&amp;Tab moves focus</source>
   <translation>Tab wechselt &amp;den Fokus</translation>
  </message>
  <message>
   <source>&amp;Take up</source>
   <translation>&amp;Aufgreifen</translation>
  </message>
  <message>
   <source>&amp;Tests</source>
   <translation>&amp;Tests</translation>
  </message>
  <message>
   <source>&amp;Times</source>
   <translation>&amp;Anzahl</translation>
  </message>
  <message>
   <source>&amp;Trigger</source>
   <translation>&amp;Trigger</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <source>&amp;Use it</source>
   <translation>&amp;Verwenden</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>A&amp;nsicht</translation>
  </message>
  <message>
   <source>&amp;Watch</source>
   <translation>&amp;Beobachten</translation>
  </message>
  <message>
   <source>&amp;Watch an expression…</source>
   <translation>Au&amp;sdruck beobachten…</translation>
  </message>
  <message>
   <source>&amp;Watch files</source>
   <translation>&amp;Dateien beobachten</translation>
  </message>
  <message>
   <source>&amp;Welcome</source>
   <translation>&amp;Willkommen</translation>
  </message>
  <message>
   <source>&amp;Welcome page</source>
   <translation>&amp;Willkommensseite</translation>
  </message>
  <message>
   <source>&amp;What</source>
   <translation>&amp;Was</translation>
  </message>
  <message>
   <source>&amp;When</source>
   <translation>&amp;Wann</translation>
  </message>
  <message>
   <source>&amp;Widen this zone</source>
   <translation>Berei&amp;ch verbreitern</translation>
  </message>
  <message>
   <source>&amp;Word</source>
   <translation>&amp;Wort</translation>
  </message>
  <message>
   <source>&amp;Write</source>
   <translation>&amp;Schreiben</translation>
  </message>
  <message>
   <source>&amp;Zoom</source>
   <translation>&amp;Zoom</translation>
  </message>
  <message>
   <source>(bytes that are no text, in base64)
{0}</source>
   <translation>(Bytes, die kein Text sind, in Base64)
{0}</translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(nichts)</translation>
  </message>
  <message>
   <source>**A solution.**</source>
   <translation>**Eine Lösung.**</translation>
  </message>
  <message>
   <source>**Hint.** {0}</source>
   <translation>**Hinweis.** {0}</translation>
  </message>
  <message>
   <source>, and the clock says {0}</source>
   <translation>, und die Uhr sagt {0}</translation>
  </message>
  <message>
   <source>, line {0}</source>
   <translation>, Zeile {0}</translation>
  </message>
  <message>
   <source>, not reached</source>
   <translation>, nicht erreicht</translation>
  </message>
  <message>
   <source>, not saved</source>
   <translation>, nicht gespeichert</translation>
  </message>
  <message>
   <source>, reached</source>
   <translation>, erreicht</translation>
  </message>
  <message>
   <source>, which the first change makes</source>
   <translation>, die die erste ändert</translation>
  </message>
  <message>
   <source>, {0:,} failed</source>
   <translation>, {0:,} fehlgeschlagen</translation>
  </message>
  <message>
   <source>000 of 000</source>
   <translation>000 von 000</translation>
  </message>
  <message>
   <source>1 to {0}</source>
   <translation>1 bis {0}</translation>
  </message>
  <message>
   <source>; from the next run on the mocks answer</source>
   <translation>; ab dem nächsten Lauf antworten die Mocks</translation>
  </message>
  <message>
   <source>; {0} left out</source>
   <translation>; {0} weggelassen</translation>
  </message>
  <message>
   <source>A claim of the {0}. {1}</source>
   <translation>Ein Claim: {0}. {1}</translation>
  </message>
  <message>
   <source>A command, or a key such as Ctrl+S</source>
   <translation>Ein Befehl oder eine Taste wie Strg+S</translation>
  </message>
  <message>
   <source>A comparison is on</source>
   <translation>Ein Vergleich läuft</translation>
  </message>
  <message>
   <source>A name may not be empty, and has none of {0} in it</source>
   <translation>Ein Name darf nicht leer sein und enthält keines von {0}</translation>
  </message>
  <message>
   <source>A new folder; nothing that is there is ever replaced.</source>
   <translation>Ein neuer Ordner; was da ist, wird nie ersetzt.</translation>
  </message>
  <message>
   <source>A parameter of its own.</source>
   <translation>Ein eigener Parameter.</translation>
  </message>
  <message>
   <source>A person sees</source>
   <translation>Eine Person sieht</translation>
  </message>
  <message>
   <source>A person takes the place of the one before; situations add up</source>
   <translation>Eine Person tritt an die Stelle der vorigen; Situationen kommen zusammen</translation>
  </message>
  <message>
   <source>A process that takes more is ended.</source>
   <translation>Ein Prozess, der mehr verbraucht, wird beendet.</translation>
  </message>
  <message>
   <source>A project with the actions of a flow</source>
   <translation>Ein Projekt mit den Actions eines Ablaufs</translation>
  </message>
  <message>
   <source>A secret is hidden; Run &gt; Show secrets in the debugger shows it.</source>
   <translation>Ein Secret ist verborgen; „Ausführen &gt; Secrets im Debugger zeigen“ zeigt es.</translation>
  </message>
  <message>
   <source>A {0} needs a name.</source>
   <translation>Es fehlt ein Name: {0}.</translation>
  </message>
  <message>
   <source>A&amp;nswer</source>
   <translation>A&amp;ntwort</translation>
  </message>
  <message>
   <source>API calls</source>
   <translation>API-Aufrufe</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message>
   <source>About Action Studio</source>
   <translation>Über Action Studio</translation>
  </message>
  <message>
   <source>About the chosen completion</source>
   <translation>Zur gewählten Vervollständigung</translation>
  </message>
  <message>
   <source>About the setting</source>
   <translation>Zur Einstellung</translation>
  </message>
  <message>
   <source>About the token</source>
   <translation>Zum Token</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>Fehlt</translation>
  </message>
  <message>
   <source>Access token</source>
   <translation>Access-Token</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>Action Studio</source>
   <translation>Action Studio</translation>
  </message>
  <message>
   <source>Action Studio {0}</source>
   <translation>Action Studio {0}</translation>
  </message>
  <message>
   <source>Action {0}</source>
   <translation>Action {0}</translation>
  </message>
  <message>
   <source>Action {0} of {1}</source>
   <translation>Action {0} von {1}</translation>
  </message>
  <message>
   <source>Action {0}{1}</source>
   <translation>Action {0}{1}</translation>
  </message>
  <message>
   <source>Action — {0}{1}</source>
   <translation>Action — {0}{1}</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Actions</translation>
  </message>
  <message>
   <source>Actions (*.js *.cjs)</source>
   <translation>Actions (*.js *.cjs)</translation>
  </message>
  <message>
   <source>Actions (*.js *.cjs);;Scenarios (*.yaml *.yml *.json);;All files (*)</source>
   <translation>Actions (*.js *.cjs);;Szenarien (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Actions of the project stay in its flow; Space disables one</source>
   <translation>Actions des Projekts bleiben in seinem Ablauf; die Leertaste schaltet eine aus</translation>
  </message>
  <message>
   <source>Add a mock (Insert)</source>
   <translation>Mock hinzufügen (Einfg)</translation>
  </message>
  <message>
   <source>Add a property to {0}</source>
   <translation>Eigenschaft zu {0} hinzufügen</translation>
  </message>
  <message>
   <source>Add a {0} (Insert)</source>
   <translation>{0} hinzufügen (Einfg)</translation>
  </message>
  <message>
   <source>Add an action to the flow</source>
   <translation>Eine Action zum Ablauf hinzufügen</translation>
  </message>
  <message>
   <source>Add another answer behind this one</source>
   <translation>Dahinter eine weitere Antwort hinzufügen</translation>
  </message>
  <message>
   <source>Add as mock</source>
   <translation>Als Mock hinzufügen</translation>
  </message>
  <message>
   <source>Add as mock, or save as mock</source>
   <translation>Als Mock hinzufügen oder als Mock speichern</translation>
  </message>
  <message>
   <source>Add ne&amp;xt match</source>
   <translation>&amp;Nächsten Treffer hinzunehmen</translation>
  </message>
  <message>
   <source>Add {0}</source>
   <translation>{0} hinzufügen</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All actions have run; the tokens are issued once the factor is passed.</source>
   <translation>Alle Actions sind gelaufen; die Tokens werden ausgestellt, sobald der Faktor bestanden ist.</translation>
  </message>
  <message>
   <source>All commands</source>
   <translation>Alle Befehle</translation>
  </message>
  <message>
   <source>All is well</source>
   <translation>Alles in Ordnung</translation>
  </message>
  <message>
   <source>All samples…</source>
   <translation>Alle Beispiele…</translation>
  </message>
  <message>
   <source>Allowed hosts…</source>
   <translation>Erlaubte Hosts…</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Menge</translation>
  </message>
  <message>
   <source>An action, a Rule or Hook, or an event</source>
   <translation>Eine Action, eine Rule oder ein Hook, oder ein Event</translation>
  </message>
  <message>
   <source>An empty one, for the trigger you choose</source>
   <translation>Eine leere, für den Trigger deiner Wahl</translation>
  </message>
  <message>
   <source>An encrypted token (JWE): only its header can be read, the rest needs the key of its recipient.</source>
   <translation>Ein verschlüsseltes Token (JWE): Nur sein Header ist lesbar, für den Rest braucht es den Schlüssel des Empfängers.</translation>
  </message>
  <message>
   <source>An event of {0} has neither persons nor situations</source>
   <translation>Ein Event von {0} hat weder Personen noch Situationen</translation>
  </message>
  <message>
   <source>An event of {0} holds nothing that could be made up</source>
   <translation>Ein Event von {0} enthält nichts, was sich erfinden ließe</translation>
  </message>
  <message>
   <source>Another Node.js 22 to run actions with. Empty for the one that came along.</source>
   <translation>Ein anderes Node.js 22, mit dem Actions laufen. Leer für das mitgelieferte.</translation>
  </message>
  <message>
   <source>Another page is being written</source>
   <translation>Es wird gerade eine andere Seite geschrieben</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Answer {0}: </source>
   <translation>Antwort {0}: </translation>
  </message>
  <message>
   <source>Answer: {0}</source>
   <translation>Antwort: {0}</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Answers the request</source>
   <translation>Beantwortet die Anfrage</translation>
  </message>
  <message>
   <source>Any factor the tenant offers.</source>
   <translation>Jeder Faktor, den der Tenant anbietet.</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>Argumente</translation>
  </message>
  <message>
   <source>Around</source>
   <translation>Umfeld</translation>
  </message>
  <message>
   <source>Around: grants, answers to requests, pairs of changes · same: the action did the same · tokens: other claims or scopes · effects: other calls, requests or metadata · crash:4 failed in line 4 · 2/6 two of six variants, the others went better</source>
   <translation>Umfeld: Grants, Antworten auf Anfragen, Paare von Änderungen · same: die Action tat dasselbe · tokens: andere Claims oder Scopes · effects: andere Aufrufe, Anfragen oder Metadaten · crash:4 scheiterte in Zeile 4 · 2/6 zwei von sechs Varianten, die anderen liefen besser</translation>
  </message>
  <message>
   <source>As everything else</source>
   <translation>Wie alles andere</translation>
  </message>
  <message>
   <source>As expected</source>
   <translation>Wie erwartet</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>At</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Attribute</source>
   <translation>Attribut</translation>
  </message>
  <message>
   <source>Attributes</source>
   <translation>Attribute</translation>
  </message>
  <message>
   <source>Audience</source>
   <translation>Audience</translation>
  </message>
  <message>
   <source>Authentication context</source>
   <translation>Authentifizierungskontext</translation>
  </message>
  <message>
   <source>B&amp;indings</source>
   <translation>B&amp;indungen</translation>
  </message>
  <message>
   <source>Back to the &amp;whole flow</source>
   <translation>Zurück zum &amp;ganzen Ablauf</translation>
  </message>
  <message>
   <source>Back to the action</source>
   <translation>Zurück zur Action</translation>
  </message>
  <message>
   <source>Back to the flow</source>
   <translation>Zurück zum Ablauf</translation>
  </message>
  <message>
   <source>Back to the last run</source>
   <translation>Zur&amp;ück zum letzten Lauf</translation>
  </message>
  <message>
   <source>Back to {0}</source>
   <translation>Zurück zu {0}</translation>
  </message>
  <message>
   <source>Bad Request</source>
   <translation>Bad Request</translation>
  </message>
  <message>
   <source>Base64</source>
   <translation>Base64</translation>
  </message>
  <message>
   <source>Baseline: {0}</source>
   <translation>Vergleichslauf: {0}</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <source>Besides</source>
   <translation>Außerdem</translation>
  </message>
  <message>
   <source>Beyond that, {0}</source>
   <translation>Darüber hinaus gilt: {0}</translation>
  </message>
  <message>
   <source>Blank screen</source>
   <translation>Leerer Bildschirm</translation>
  </message>
  <message>
   <source>Block</source>
   <translation>Block</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Gesperrt</translation>
  </message>
  <message>
   <source>Body</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>Body as JSON</source>
   <translation>Inhalt als JSON</translation>
  </message>
  <message>
   <source>Body of the response</source>
   <translation>Inhalt der Antwort</translation>
  </message>
  <message>
   <source>Body of the response, JSON</source>
   <translation>Inhalt der Antwort, JSON</translation>
  </message>
  <message>
   <source>Breakpoint</source>
   <translation>Haltepunkt</translation>
  </message>
  <message>
   <source>Breakpoint on line {0}</source>
   <translation>Haltepunkt in Zeile {0}</translation>
  </message>
  <message>
   <source>Breakpoints</source>
   <translation>Haltepunkte</translation>
  </message>
  <message>
   <source>Bring back the event and the code of this run</source>
   <translation>Event und Code dieses Laufs zurückholen</translation>
  </message>
  <message>
   <source>Browse for a folder</source>
   <translation>Nach einem Ordner suchen</translation>
  </message>
  <message>
   <source>By what is in it</source>
   <translation>Nach dem, was darin ist</translation>
  </message>
  <message>
   <source>C&amp;ompare</source>
   <translation>&amp;Vergleichen</translation>
  </message>
  <message>
   <source>Call stack</source>
   <translation>Aufrufliste</translation>
  </message>
  <message>
   <source>Calls of api appear here after a run.</source>
   <translation>Aufrufe von api erscheinen hier nach einem Lauf.</translation>
  </message>
  <message>
   <source>Calls {0}</source>
   <translation>Ruft {0} auf</translation>
  </message>
  <message>
   <source>Came to</source>
   <translation>Wurde zu</translation>
  </message>
  <message>
   <source>Catch</source>
   <translation>Catch</translation>
  </message>
  <message>
   <source>Certificate</source>
   <translation>Zertifikat</translation>
  </message>
  <message>
   <source>Chan&amp;ge key…</source>
   <translation>Taste &amp;ändern…</translation>
  </message>
  <message>
   <source>Change &amp;kind</source>
   <translation>&amp;Typ ändern</translation>
  </message>
  <message>
   <source>Change HTTP</source>
   <translation>HTTP ändern</translation>
  </message>
  <message>
   <source>Change event</source>
   <translation>Event ändern</translation>
  </message>
  <message>
   <source>Change setting</source>
   <translation>Einstellung ändern</translation>
  </message>
  <message>
   <source>Change the value</source>
   <translation>Wert ändern</translation>
  </message>
  <message>
   <source>Changed against the sample</source>
   <translation>Gegenüber dem Beispiel geändert</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>Check of the task</source>
   <translation>Prüfung der Aufgabe</translation>
  </message>
  <message>
   <source>Checking the packages</source>
   <translation>Pakete werden geprüft</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Wird geprüft…</translation>
  </message>
  <message>
   <source>Children started ahead make a run quick; they end when nothing is run for five minutes.</source>
   <translation>Vorab gestartete Prozesse machen einen Lauf schnell; sie enden, wenn fünf Minuten lang nichts läuft.</translation>
  </message>
  <message>
   <source>Choose &amp;event</source>
   <translation>&amp;Event wählen</translation>
  </message>
  <message>
   <source>Choose &amp;grant</source>
   <translation>&amp;Grant wählen</translation>
  </message>
  <message>
   <source>Choose &amp;trigger</source>
   <translation>Trigger &amp;wählen</translation>
  </message>
  <message>
   <source>Choose Node.js</source>
   <translation>Node.js wählen</translation>
  </message>
  <message>
   <source>Choose Node…</source>
   <translation>Node wählen…</translation>
  </message>
  <message>
   <source>Choose Run in the bar</source>
   <translation>Wähle „Ausführen“ in der Leiste</translation>
  </message>
  <message>
   <source>Choose a Node.js</source>
   <translation>Ein Node.js wählen</translation>
  </message>
  <message>
   <source>Choose a claim first</source>
   <translation>Wähle zuerst einen Claim</translation>
  </message>
  <message>
   <source>Choose a file or a folder, or drop one onto the window</source>
   <translation>Wähle eine Datei oder einen Ordner, oder lass etwas auf das Fenster fallen</translation>
  </message>
  <message>
   <source>Choose a file to import</source>
   <translation>Eine Datei zum Importieren wählen</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Einen Ordner wählen</translation>
  </message>
  <message>
   <source>Choose a folder for the files</source>
   <translation>Einen Ordner für die Dateien wählen</translation>
  </message>
  <message>
   <source>Choose a folder to import</source>
   <translation>Einen Ordner zum Importieren wählen</translation>
  </message>
  <message>
   <source>Choose a scenario to see what it expects</source>
   <translation>Wähle ein Szenario, um zu sehen, was es erwartet</translation>
  </message>
  <message>
   <source>Choose an event</source>
   <translation>Ein Event wählen</translation>
  </message>
  <message>
   <source>Choose the Node.js 22 binary</source>
   <translation>Das Programm von Node.js 22 wählen</translation>
  </message>
  <message>
   <source>Choose the factor…</source>
   <translation>Faktor wählen…</translation>
  </message>
  <message>
   <source>Choose the package of the TypeScript engine</source>
   <translation>Das Paket der TypeScript-Engine wählen</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Claim</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>Claims</translation>
  </message>
  <message>
   <source>Claims as JSON</source>
   <translation>Claims als JSON</translation>
  </message>
  <message>
   <source>Claims of the foreign token</source>
   <translation>Claims des fremden Tokens</translation>
  </message>
  <message>
   <source>Clear the history</source>
   <translation>Verlauf leeren</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <source>Close t&amp;he lesson</source>
   <translation>Lektion &amp;schließen</translation>
  </message>
  <message>
   <source>Close the foreign token</source>
   <translation>Fremdes Token schließen</translation>
  </message>
  <message>
   <source>Close the history</source>
   <translation>Verlauf schließen</translation>
  </message>
  <message>
   <source>Close the lesson</source>
   <translation>Lektion schließen</translation>
  </message>
  <message>
   <source>Close the search</source>
   <translation>Suche schließen</translation>
  </message>
  <message>
   <source>Close the {0} (Esc)</source>
   <translation>{0} schließen (Esc)</translation>
  </message>
  <message>
   <source>Close this notice</source>
   <translation>Diesen Hinweis schließen</translation>
  </message>
  <message>
   <source>Close this page (Esc)</source>
   <translation>Diese Seite schließen (Esc)</translation>
  </message>
  <message>
   <source>Closure</source>
   <translation>Closure</translation>
  </message>
  <message>
   <source>Co&amp;py report</source>
   <translation>Bericht &amp;kopieren</translation>
  </message>
  <message>
   <source>Co&amp;py versions</source>
   <translation>Versionen &amp;kopieren</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Code is formatted before it is written.</source>
   <translation>Der Code wird formatiert, bevor er geschrieben wird.</translation>
  </message>
  <message>
   <source>Code of the action:
{0}</source>
   <translation>Code der Action:
{0}</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>Commands and their keys</source>
   <translation>Befehle und ihre Tasten</translation>
  </message>
  <message>
   <source>Commands: {0}</source>
   <translation>Befehle: {0}</translation>
  </message>
  <message>
   <source>Compact token</source>
   <translation>Kompaktes Token</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Compare &amp;with and without this action</source>
   <translation>Mit und ohne diese Action vergleichen</translation>
  </message>
  <message>
   <source>Compare again</source>
   <translation>Erneut vergleichen</translation>
  </message>
  <message>
   <source>Compare this run with the last one</source>
   <translation>Diesen Lauf mit dem letzten vergleichen</translation>
  </message>
  <message>
   <source>Compare with another event</source>
   <translation>Mit einem anderen Event vergleichen</translation>
  </message>
  <message>
   <source>Compare with another event…</source>
   <translation>Mit einem anderen Event vergleichen…</translation>
  </message>
  <message>
   <source>Compare with the sa&amp;ved code</source>
   <translation>Mit dem gespeicherten Code vergleichen</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Wird verglichen…</translation>
  </message>
  <message>
   <source>Comparing… {0:,} of {1:,} runs</source>
   <translation>Wird verglichen… {0:,} von {1:,} Läufen</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>Comparison of two runs</source>
   <translation>Vergleich zweier Läufe</translation>
  </message>
  <message>
   <source>Comparison with the old code</source>
   <translation>Vergleich mit dem alten Code</translation>
  </message>
  <message>
   <source>Completions</source>
   <translation>Vervollständigungen</translation>
  </message>
  <message>
   <source>Con&amp;vert Rule or Hook…</source>
   <translation>Ru&amp;le oder Hook umwandeln…</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Bedingung</translation>
  </message>
  <message>
   <source>Condition of the breakpoi&amp;nt…</source>
   <translation>Bedingung &amp;des Haltepunkts…</translation>
  </message>
  <message>
   <source>Condition of the breakpoint</source>
   <translation>Bedingung des Haltepunkts</translation>
  </message>
  <message>
   <source>Condition on the request</source>
   <translation>Bedingung für die Anfrage</translation>
  </message>
  <message>
   <source>Connection refused</source>
   <translation>Verbindung abgelehnt</translation>
  </message>
  <message>
   <source>Connection reset</source>
   <translation>Verbindung abgebrochen</translation>
  </message>
  <message>
   <source>Console</source>
   <translation>Konsole</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Continue a&amp;fter the user comes back</source>
   <translation>&amp;Fortsetzen, wenn der Benutzer zurück ist</translation>
  </message>
  <message>
   <source>Continue with this</source>
   <translation>Damit fortsetzen</translation>
  </message>
  <message>
   <source>Convert to an Action</source>
   <translation>In eine Action umwandeln</translation>
  </message>
  <message>
   <source>Copied {0}</source>
   <translation>{0} kopiert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy all</source>
   <translation>Alles kopieren</translation>
  </message>
  <message>
   <source>Copy all shown console lines</source>
   <translation>Alle gezeigten Konsolenzeilen kopieren</translation>
  </message>
  <message>
   <source>Copy as JSON</source>
   <translation>Als JSON kopieren</translation>
  </message>
  <message>
   <source>Copy claim: as JSON</source>
   <translation>Claim kopieren: als &amp;JSON</translation>
  </message>
  <message>
   <source>Copy claim: name</source>
   <translation>Clai&amp;m kopieren: Name</translation>
  </message>
  <message>
   <source>Copy claim: path</source>
   <translation>Claim k&amp;opieren: Pfad</translation>
  </message>
  <message>
   <source>Copy claim: value</source>
   <translation>C&amp;laim kopieren: Wert</translation>
  </message>
  <message>
   <source>Copy decoded token</source>
   <translation>Dekodiertes Token kopieren</translation>
  </message>
  <message>
   <source>Copy name</source>
   <translation>Namen kopieren</translation>
  </message>
  <message>
   <source>Copy path</source>
   <translation>Pfad kopieren</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <source>Copy the &amp;link to the documentation</source>
   <translation>&amp;Link zur Dokumentation kopieren</translation>
  </message>
  <message>
   <source>Copy the chosen answer</source>
   <translation>Gewählte Antwort kopieren</translation>
  </message>
  <message>
   <source>Copy the whole value</source>
   <translation>Ganzen Wert kopieren</translation>
  </message>
  <message>
   <source>Copy token</source>
   <translation>Token kopieren</translation>
  </message>
  <message>
   <source>Copy what the {0} shows</source>
   <translation>Kopieren, was „{0}“ zeigt</translation>
  </message>
  <message>
   <source>Copy what the {0} view shows</source>
   <translation>Kopieren, was die Ansicht „{0}“ zeigt</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Eigener</translation>
  </message>
  <message>
   <source>D&amp;uplicate</source>
   <translation>&amp;Verdoppeln</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Debug</source>
   <translation>Debuggen</translation>
  </message>
  <message>
   <source>Debug {0}? Node's own permission model is off in a debugged run, and on this system nothing else keeps your files and the network from the action. Agree only if you trust all of its code and its packages.</source>
   <translation>{0} debuggen? Nodes eigenes Berechtigungsmodell ist bei einem Lauf im Debugger aus, und auf diesem System hält sonst nichts die Action von Dateien und Netzwerk ab. Stimme nur zu, wenn du all ihrem Code und ihren Paketen vertraust.</translation>
  </message>
  <message>
   <source>Debug {0}? Node's own permission model is off in a debugged run; the operating system goes on keeping files, network and other processes from the action. This is asked once for each action.</source>
   <translation>{0} debuggen? Nodes eigenes Berechtigungsmodell ist bei einem Lauf im Debugger aus; das Betriebssystem hält die Action weiter von Dateien, Netzwerk und anderen Prozessen ab. Gefragt wird einmal je Action.</translation>
  </message>
  <message>
   <source>Debugger</source>
   <translation>Debugger</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Entscheidung</translation>
  </message>
  <message>
   <source>Default event</source>
   <translation>Standard-Event</translation>
  </message>
  <message>
   <source>Default: {0}.</source>
   <translation>Standard: {0}.</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Definition</translation>
  </message>
  <message>
   <source>Delay in milliseconds</source>
   <translation>Verzögerung in Millisekunden</translation>
  </message>
  <message>
   <source>Delete the mock (Delete)</source>
   <translation>Mock löschen (Entf)</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>Details of a test</source>
   <translation>Einzelheiten eines Tests</translation>
  </message>
  <message>
   <source>Details, {0}</source>
   <translation>Einzelheiten, {0}</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Unterschiede</translation>
  </message>
  <message>
   <source>Digest</source>
   <translation>Digest</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Discard them</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Don't debug</source>
   <translation>Nicht debuggen</translation>
  </message>
  <message>
   <source>Done before.</source>
   <translation>Zuvor erledigt.</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>Erledigt.</translation>
  </message>
  <message>
   <source>Duplicate the mock</source>
   <translation>Mock verdoppeln</translation>
  </message>
  <message>
   <source>E&amp;dit what the user brings back</source>
   <translation>&amp;Bearbeiten, was der Benutzer zurückbringt</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>E&amp;xportieren</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation>E&amp;xportieren…</translation>
  </message>
  <message>
   <source>Earlier runs</source>
   <translation>Frühere Läufe</translation>
  </message>
  <message>
   <source>Edit an Auth0 Action, build the event of a login, run it in a sandboxed Node.js, and see both tokens with the origin of every claim. Nothing is sent anywhere, and nothing updates itself.</source>
   <translation>Eine Auth0-Action bearbeiten, das Event eines Logins bauen, sie in einem abgeschotteten Node.js ausführen und beide Tokens mit der Herkunft jedes Claims sehen. Nichts wird irgendwohin gesendet, und nichts aktualisiert sich von selbst.</translation>
  </message>
  <message>
   <source>Edit what the user enters…</source>
   <translation>Bearbeiten, was der Benutzer eingibt…</translation>
  </message>
  <message>
   <source>Edit what the user sends back…</source>
   <translation>Bearbeiten, was der Benutzer zurücksendet…</translation>
  </message>
  <message>
   <source>Edited by hand</source>
   <translation>Von Hand bearbeitet</translation>
  </message>
  <message>
   <source>Editor</source>
   <translation>Editor</translation>
  </message>
  <message>
   <source>Editor intelligence: {0}</source>
   <translation>Editor-Unterstützung: {0}</translation>
  </message>
  <message>
   <source>Effect</source>
   <translation>Wirkung</translation>
  </message>
  <message>
   <source>Else&amp;where…</source>
   <translation>&amp;Anderswo…</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>Leer</translation>
  </message>
  <message>
   <source>Encryption</source>
   <translation>Verschlüsselung</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Ende</translation>
  </message>
  <message>
   <source>End comparison</source>
   <translation>Vergleich beenden</translation>
  </message>
  <message>
   <source>End the comparison</source>
   <translation>Den Vergleich beenden</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Eve&amp;nt</source>
   <translation>Eve&amp;nt</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Event</translation>
  </message>
  <message>
   <source>Event and code are those of the run; Ctrl+Z in each takes it back</source>
   <translation>Event und Code sind die des Laufs; Strg+Z nimmt es in beiden zurück</translation>
  </message>
  <message>
   <source>Event form</source>
   <translation>Event-Formular</translation>
  </message>
  <message>
   <source>Event tree</source>
   <translation>Event-Baum</translation>
  </message>
  <message>
   <source>Event view</source>
   <translation>Event-Ansicht</translation>
  </message>
  <message>
   <source>Event, action and outcome side by side.</source>
   <translation>Event, Action und Ergebnis nebeneinander.</translation>
  </message>
  <message>
   <source>Event, and what differs</source>
   <translation>Event, und was abweicht</translation>
  </message>
  <message>
   <source>Event:
{0}</source>
   <translation>Event:
{0}</translation>
  </message>
  <message>
   <source>Event: {0}</source>
   <translation>Event: {0}</translation>
  </message>
  <message>
   <source>Event: {0}. Ctrl+Z in the event takes it back</source>
   <translation>Event: {0}. Strg+Z im Event nimmt es zurück</translation>
  </message>
  <message>
   <source>Events and scenarios (*.yaml *.yml *.json);;All files (*)</source>
   <translation>Events und Szenarien (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Events compared</source>
   <translation>Verglichene Events</translation>
  </message>
  <message>
   <source>Every field the platform always sends</source>
   <translation>Jedes Feld, das die Plattform immer sendet</translation>
  </message>
  <message>
   <source>Every request fails; nothing leaves this computer.</source>
   <translation>Jede Anfrage schlägt fehl; nichts verlässt diesen Rechner.</translation>
  </message>
  <message>
   <source>Everything in the window grows.</source>
   <translation>Alles im Fenster wird größer.</translation>
  </message>
  <message>
   <source>Everything was there already; nothing was written</source>
   <translation>Alles war schon da; nichts wurde geschrieben</translation>
  </message>
  <message>
   <source>Exception</source>
   <translation>Ausnahme</translation>
  </message>
  <message>
   <source>Expectations</source>
   <translation>Erwartungen</translation>
  </message>
  <message>
   <source>Expected</source>
   <translation>Erwartet</translation>
  </message>
  <message>
   <source>Expected a line such as 12, or 12:5.</source>
   <translation>Erwartet wird eine Zeile wie 12 oder 12:5.</translation>
  </message>
  <message>
   <source>Expected a name of letters, digits, _ and $.</source>
   <translation>Erwartet wird ein Name aus Buchstaben, Ziffern, _ und $.</translation>
  </message>
  <message>
   <source>Expected a property such as is_admin = true.</source>
   <translation>Erwartet wird eine Eigenschaft wie is_admin = true.</translation>
  </message>
  <message>
   <source>Expected a whole number from 0 to 999999999.</source>
   <translation>Erwartet wird eine ganze Zahl von 0 bis 999999999.</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Abgelaufen</translation>
  </message>
  <message>
   <source>Expires</source>
   <translation>Läuft ab</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>Exporting…</source>
   <translation>Wird exportiert…</translation>
  </message>
  <message>
   <source>Expression to watch</source>
   <translation>Ausdruck, der beobachtet wird</translation>
  </message>
  <message>
   <source>F&amp;ile…</source>
   <translation>Date&amp;i…</translation>
  </message>
  <message>
   <source>F&amp;low</source>
   <translation>Ab&amp;lauf</translation>
  </message>
  <message>
   <source>F&amp;older</source>
   <translation>&amp;Ordner</translation>
  </message>
  <message>
   <source>F&amp;older…</source>
   <translation>&amp;Ordner…</translation>
  </message>
  <message>
   <source>F&amp;ont</source>
   <translation>S&amp;chrift</translation>
  </message>
  <message>
   <source>Factor</source>
   <translation>Faktor</translation>
  </message>
  <message>
   <source>Factors: {0}</source>
   <translation>Faktoren: {0}</translation>
  </message>
  <message>
   <source>Faile&amp;d</source>
   <translation>Fehl&amp;geschlagen</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Nicht bestanden</translation>
  </message>
  <message>
   <source>Fetching</source>
   <translation>Wird geholt</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>Fields and what their variants came to</source>
   <translation>Felder und was ihre Varianten ergaben</translation>
  </message>
  <message>
   <source>Fields of the form</source>
   <translation>Felder des Formulars</translation>
  </message>
  <message>
   <source>Fields of the form, JSON</source>
   <translation>Felder des Formulars, JSON</translation>
  </message>
  <message>
   <source>Fields, the hidden ones too</source>
   <translation>Felder, auch die verborgenen</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>File on disk (-) and editor (+)</source>
   <translation>Datei auf der Platte (-) und Editor (+)</translation>
  </message>
  <message>
   <source>File or folder to import</source>
   <translation>Datei oder Ordner zum Importieren</translation>
  </message>
  <message>
   <source>Files and folders that you open stand here.</source>
   <translation>Hier stehen Dateien und Ordner, die du öffnest.</translation>
  </message>
  <message>
   <source>Files with actions (*.yaml *.yml *.json *.tf *.js *.cjs);;All files (*)</source>
   <translation>Dateien mit Actions (*.yaml *.yml *.json *.tf *.js *.cjs);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Filter fields</source>
   <translation>Felder filtern</translation>
  </message>
  <message>
   <source>Filter tests</source>
   <translation>Tests filtern</translation>
  </message>
  <message>
   <source>Filter the console</source>
   <translation>Konsole filtern</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Find &amp;next</source>
   <translation>W&amp;eitersuchen</translation>
  </message>
  <message>
   <source>Find &amp;previous</source>
   <translation>R&amp;ückwärts suchen</translation>
  </message>
  <message>
   <source>Find &amp;uses</source>
   <translation>Verwendungen &amp;finden</translation>
  </message>
  <message>
   <source>Find and replace</source>
   <translation>Suchen und ersetzen</translation>
  </message>
  <message>
   <source>Find in both tokens</source>
   <translation>In beiden Tokens suchen</translation>
  </message>
  <message>
   <source>Finding uses needs the language engine</source>
   <translation>Um Verwendungen zu finden, braucht es die Sprach-Engine</translation>
  </message>
  <message>
   <source>Finished.</source>
   <translation>Fertig.</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Ablauf</translation>
  </message>
  <message>
   <source>Fold bloc&amp;k</source>
   <translation>&amp;Block falten</translation>
  </message>
  <message>
   <source>Folder for the files</source>
   <translation>Ordner für die Dateien</translation>
  </message>
  <message>
   <source>Folder for the project</source>
   <translation>Ordner für das Projekt</translation>
  </message>
  <message>
   <source>Font of code</source>
   <translation>Schrift des Codes</translation>
  </message>
  <message>
   <source>Font of the system</source>
   <translation>Schrift des Systems</translation>
  </message>
  <message>
   <source>For Terraform before 1.11: the values of secrets stand in its state file then, for everybody to read who has it.</source>
   <translation>Für Terraform vor 1.11: Die Werte der Secrets stehen dann in seiner State-Datei, lesbar für jeden, der sie hat.</translation>
  </message>
  <message>
   <source>For example is_admin = true. Enter adds it, Escape closes the line.</source>
   <translation>Zum Beispiel is_admin = true. Eingabe fügt sie hinzu, Esc schließt die Zeile.</translation>
  </message>
  <message>
   <source>For {0}. Esc leaves it as it is.</source>
   <translation>Für {0}. Esc lässt es, wie es ist.</translation>
  </message>
  <message>
   <source>For&amp;mat</source>
   <translation>For&amp;mat</translation>
  </message>
  <message>
   <source>Forbidden</source>
   <translation>Forbidden</translation>
  </message>
  <message>
   <source>Foreign token</source>
   <translation>Fremdes Token</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formular</translation>
  </message>
  <message>
   <source>Form {0}</source>
   <translation>Formular {0}</translation>
  </message>
  <message>
   <source>Form&amp;at</source>
   <translation>Form&amp;at</translation>
  </message>
  <message>
   <source>Form&amp;at on save</source>
   <translation>Beim Speichern f&amp;ormatieren</translation>
  </message>
  <message>
   <source>Form, tree or &amp;JSON</source>
   <translation>&amp;Formular, Baum oder JSON</translation>
  </message>
  <message>
   <source>Format on save</source>
   <translation>&amp;Beim Speichern formatieren</translation>
  </message>
  <message>
   <source>Formatted</source>
   <translation>Formatiert</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Found</translation>
  </message>
  <message>
   <source>Fro&amp;m</source>
   <translation>V&amp;on</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>Aus einer Datei…</translation>
  </message>
  <message>
   <source>From the history</source>
   <translation>Aus dem Verlauf</translation>
  </message>
  <message>
   <source>From the history: {0} · {1}</source>
   <translation>Aus dem Verlauf: {0} · {1}</translation>
  </message>
  <message>
   <source>Functions of this action</source>
   <translation>Funktionen dieser Action</translation>
  </message>
  <message>
   <source>Further parameters</source>
   <translation>Weitere Parameter</translation>
  </message>
  <message>
   <source>Further parameters of the request</source>
   <translation>Weitere Parameter der Anfrage</translation>
  </message>
  <message>
   <source>Go on with what is open</source>
   <translation>Weiter mit dem, was offen ist</translation>
  </message>
  <message>
   <source>Go to &amp;action</source>
   <translation>Zur &amp;Action</translation>
  </message>
  <message>
   <source>Go to &amp;event</source>
   <translation>&amp;Zum Event</translation>
  </message>
  <message>
   <source>Go to &amp;outcome</source>
   <translation>Zum &amp;Ergebnis</translation>
  </message>
  <message>
   <source>Go to a field of the event first</source>
   <translation>Gehe zuerst zu einem Feld des Events</translation>
  </message>
  <message>
   <source>Go to line</source>
   <translation>Gehe zu Zeile</translation>
  </message>
  <message>
   <source>Go to the co&amp;mparison</source>
   <translation>Zu&amp;m Vergleich</translation>
  </message>
  <message>
   <source>Go to the le&amp;sson</source>
   <translation>&amp;Zur Lektion</translation>
  </message>
  <message>
   <source>Go to {0}line {1}</source>
   <translation>Zu {0}Zeile {1}</translation>
  </message>
  <message>
   <source>Goes to</source>
   <translation>Geht an</translation>
  </message>
  <message>
   <source>Going to definitions needs the language engine; this is what the catalogue says</source>
   <translation>Um zu Definitionen zu springen, braucht es die Sprach-Engine; dies sagt der Katalog</translation>
  </message>
  <message>
   <source>Grant</source>
   <translation>Grant</translation>
  </message>
  <message>
   <source>Grant: {0}</source>
   <translation>Grant: {0}</translation>
  </message>
  <message>
   <source>Grant: {0}
{1}</source>
   <translation>Grant: {0}
{1}</translation>
  </message>
  <message>
   <source>H&amp;int</source>
   <translation>&amp;Hinweis</translation>
  </message>
  <message>
   <source>H&amp;istory of runs</source>
   <translation>Verlauf der Läufe</translation>
  </message>
  <message>
   <source>HTTP requests</source>
   <translation>HTTP-Anfragen</translation>
  </message>
  <message>
   <source>HTTP view</source>
   <translation>HTTP-Ansicht</translation>
  </message>
  <message>
   <source>Happened</source>
   <translation>Geschehen</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Header</translation>
  </message>
  <message>
   <source>Header as JSON</source>
   <translation>Header als JSON</translation>
  </message>
  <message>
   <source>Header {0}</source>
   <translation>Header {0}</translation>
  </message>
  <message>
   <source>Headers</source>
   <translation>Header</translation>
  </message>
  <message>
   <source>High contrast is taken by itself where the system asks for it.</source>
   <translation>Hoher Kontrast wird von selbst genommen, wo das System ihn verlangt.</translation>
  </message>
  <message>
   <source>High contrast, dark</source>
   <translation>Hoher Kontrast, dunkel</translation>
  </message>
  <message>
   <source>High contrast, light</source>
   <translation>Hoher Kontrast, hell</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Holds from the next start on.</source>
   <translation>Gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Hook</source>
   <translation>Hook</translation>
  </message>
  <message>
   <source>Hosts the action may reach</source>
   <translation>Hosts, die die Action erreichen darf</translation>
  </message>
  <message>
   <source>How far a run reaches into the limits appears here.</source>
   <translation>Wie weit ein Lauf an die Grenzen reicht, erscheint hier.</translation>
  </message>
  <message>
   <source>How many are kept, with their secrets masked.</source>
   <translation>Wie viele bewahrt werden, mit verdeckten Secrets.</translation>
  </message>
  <message>
   <source>How many times the mock answers, empty for always</source>
   <translation>Wie oft der Mock antwortet, leer für immer</translation>
  </message>
  <message>
   <source>How much of it is used</source>
   <translation>Wie viel davon verbraucht ist</translation>
  </message>
  <message>
   <source>ID token</source>
   <translation>ID-Token</translation>
  </message>
  <message>
   <source>Impor&amp;t…</source>
   <translation>&amp;Importieren…</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>Import a&amp;nd open</source>
   <translation>Importieren u&amp;nd öffnen</translation>
  </message>
  <message>
   <source>Import an event</source>
   <translation>Ein Event importieren</translation>
  </message>
  <message>
   <source>Import event…</source>
   <translation>Event importieren…</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>Wird importiert…</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>In Worten</translation>
  </message>
  <message>
   <source>In {0} of {1}{2}.</source>
   <translation>In {0} von {1}{2}.</translation>
  </message>
  <message>
   <source>Insert adds one; the action reads it as event.secrets.NAME.</source>
   <translation>Einfg fügt eines hinzu; die Action liest es als event.secrets.NAME.</translation>
  </message>
  <message>
   <source>Insert adds one; the action reads it by require('name'). The next run installs it.</source>
   <translation>Einfg fügt eines hinzu; die Action liest es mit require('name'). Der nächste Lauf installiert es.</translation>
  </message>
  <message>
   <source>Insert event.{0} into the code</source>
   <translation>event.{0} in den Code einfügen</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Installieren</translation>
  </message>
  <message>
   <source>Install again</source>
   <translation>Erneut installieren</translation>
  </message>
  <message>
   <source>Install from a file…</source>
   <translation>Aus einer Datei installieren…</translation>
  </message>
  <message>
   <source>Install the language engine</source>
   <translation>Sprach-&amp;Engine installieren</translation>
  </message>
  <message>
   <source>Install the language engine from a file…</source>
   <translation>Sprach-Engine &amp;aus einer Datei installieren…</translation>
  </message>
  <message>
   <source>Installing packages…</source>
   <translation>Pakete werden installiert…</translation>
  </message>
  <message>
   <source>Installing packages… {0}</source>
   <translation>Pakete werden installiert… {0}</translation>
  </message>
  <message>
   <source>Internal Server Error</source>
   <translation>Internal Server Error</translation>
  </message>
  <message>
   <source>Issuer</source>
   <translation>Aussteller</translation>
  </message>
  <message>
   <source>It fails with the unchanged event already; {0} fail in no other way</source>
   <translation>Es scheitert schon mit dem unveränderten Event; {0} scheitern nicht anders</translation>
  </message>
  <message>
   <source>It has no exp, so it never expires by itself.</source>
   <translation>Es hat kein exp und läuft daher nie von selbst ab.</translation>
  </message>
  <message>
   <source>JSON body</source>
   <translation>JSON-Inhalt</translation>
  </message>
  <message>
   <source>JSON body that the request has to hold, empty for any</source>
   <translation>JSON-Inhalt, den die Anfrage haben muss, leer für jeden</translation>
  </message>
  <message>
   <source>Ke&amp;y bindings…</source>
   <translation>Tastenbelegung…</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Meine behalten</translation>
  </message>
  <message>
   <source>Kept for this window; a project has settings of its own.</source>
   <translation>Gilt für dieses Fenster; ein Projekt hat eigene Einstellungen.</translation>
  </message>
  <message>
   <source>Kept in {0}, which the command line reads, too</source>
   <translation>Gespeichert in {0}, das auch die Kommandozeile liest</translation>
  </message>
  <message>
   <source>Key bindings</source>
   <translation>Tastenbelegung</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Keys of the window</source>
   <translation>Tasten des Fensters</translation>
  </message>
  <message>
   <source>Keys of the {0} zone, then of the window</source>
   <translation>Tasten des Bereichs {0}, dann des Fensters</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Kind of answer</source>
   <translation>Art der Antwort</translation>
  </message>
  <message>
   <source>Kind of body</source>
   <translation>Art des Inhalts</translation>
  </message>
  <message>
   <source>L&amp;oad this event</source>
   <translation>Dieses Event &amp;laden</translation>
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation>S&amp;prache</translation>
  </message>
  <message>
   <source>Language engine</source>
   <translation>Sprach-Engine</translation>
  </message>
  <message>
   <source>Language engine…</source>
   <translation>Sprac&amp;h-Engine…</translation>
  </message>
  <message>
   <source>Le&amp;gacy secrets</source>
   <translation>Secrets alter &amp;Art</translation>
  </message>
  <message>
   <source>Leave &amp;it</source>
   <translation>&amp;Lassen</translation>
  </message>
  <message>
   <source>Leave replay</source>
   <translation>Wiedergabe verlassen</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <source>Less motion stops the pulse of a run that is on.</source>
   <translation>Weniger Bewegung hält das Pulsieren während eines Laufs an.</translation>
  </message>
  <message>
   <source>Lesson</source>
   <translation>Lektion</translation>
  </message>
  <message>
   <source>Lesson text</source>
   <translation>Text der Lektion</translation>
  </message>
  <message>
   <source>Lesson {0}</source>
   <translation>Lektion {0}</translation>
  </message>
  <message>
   <source>Lesson “{0}” finished</source>
   <translation>Lektion „{0}“ abgeschlossen</translation>
  </message>
  <message>
   <source>Lessons</source>
   <translation>Lektionen</translation>
  </message>
  <message>
   <source>Lessons: write an action step by step</source>
   <translation>Lektionen: Schritt für Schritt eine Action schreiben</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Licence: {0}</source>
   <translation>Lizenz: {0}</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Limit</source>
   <translation>Grenze</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>Grenzen</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>Line {0}</source>
   <translation>Zeile {0}</translation>
  </message>
  <message>
   <source>Line {0} has no name and colon; expected name: value.</source>
   <translation>Zeile {0} hat keinen Namen mit Doppelpunkt; erwartet wird Name: Wert.</translation>
  </message>
  <message>
   <source>Line, or line and column</source>
   <translation>Zeile, oder Zeile und Spalte</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>Lines that ran</source>
   <translation>Zeilen, die liefen</translation>
  </message>
  <message>
   <source>Ln {0}, Col {1}</source>
   <translation>Z. {0}, Sp. {1}</translation>
  </message>
  <message>
   <source>Load the file all the same</source>
   <translation>Die Datei trotzdem laden</translation>
  </message>
  <message>
   <source>Locals</source>
   <translation>Lokale Variablen</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Log of the language engine</source>
   <translation>Protokoll &amp;der Sprach-Engine</translation>
  </message>
  <message>
   <source>Log of the language engine, the latest first</source>
   <translation>Protokoll der Sprach-Engine, das Neueste zuerst</translation>
  </message>
  <message>
   <source>Login would be denied</source>
   <translation>Der Login würde verweigert</translation>
  </message>
  <message>
   <source>Login would continue</source>
   <translation>Der Login würde fortgesetzt</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Looking up versions</source>
   <translation>Versionen werden gesucht</translation>
  </message>
  <message>
   <source>Made up from seed {0}</source>
   <translation>Erfunden aus Startwert {0}</translation>
  </message>
  <message>
   <source>Make a mo&amp;ck of the request</source>
   <translation>Aus de&amp;r Anfrage einen Mock machen</translation>
  </message>
  <message>
   <source>Make up a person</source>
   <translation>E&amp;ine Person erfinden</translation>
  </message>
  <message>
   <source>Make up a person from a seed…</source>
   <translation>Person aus Startwert erfinden…</translation>
  </message>
  <message>
   <source>Margin: lines of all t&amp;ests</source>
   <translation>&amp;Rand: Zeilen aller Tests</translation>
  </message>
  <message>
   <source>Mark</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <source>Matches</source>
   <translation>Treffer</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>Element</translation>
  </message>
  <message>
   <source>Members of metadata and of bodies are tried with values of every type.</source>
   <translation>Elemente von Metadaten und Inhalten werden mit Werten jedes Typs versucht.</translation>
  </message>
  <message>
   <source>Memor&amp;y in all</source>
   <translation>Speicher ins&amp;gesamt</translation>
  </message>
  <message>
   <source>Memory for the objects of an action.</source>
   <translation>Speicher für die Objekte einer Action.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <source>Metadata of any t&amp;ype</source>
   <translation>Metadaten jedes T&amp;yps</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <source>Method of the return</source>
   <translation>Methode der Rückkehr</translation>
  </message>
  <message>
   <source>Method, * for any</source>
   <translation>Methode, * für jede</translation>
  </message>
  <message>
   <source>Mistake in the hosts</source>
   <translation>Fehler in den Hosts</translation>
  </message>
  <message>
   <source>Mistake in the mock</source>
   <translation>Fehler im Mock</translation>
  </message>
  <message>
   <source>Mistake in what comes back</source>
   <translation>Fehler in dem, was zurückkommt</translation>
  </message>
  <message>
   <source>Mock</source>
   <translation>Mock</translation>
  </message>
  <message>
   <source>Mock removed; Undo brings it back</source>
   <translation>Mock entfernt; Rückgängig bringt ihn zurück</translation>
  </message>
  <message>
   <source>Mock view</source>
   <translation>Mock-Ansicht</translation>
  </message>
  <message>
   <source>Mock {0} added{1}</source>
   <translation>Mock {0} hinzugefügt{1}</translation>
  </message>
  <message>
   <source>Mocked</source>
   <translation>Mit Mocks</translation>
  </message>
  <message>
   <source>Mocks</source>
   <translation>Mocks</translation>
  </message>
  <message>
   <source>Module</source>
   <translation>Modul</translation>
  </message>
  <message>
   <source>More for {0}</source>
   <translation>Mehr zu {0}</translation>
  </message>
  <message>
   <source>Most by</source>
   <translation>Am meisten durch</translation>
  </message>
  <message>
   <source>Most room for this zone</source>
   <translation>Diesem Bereich den meisten Platz geben</translation>
  </message>
  <message>
   <source>Move &amp;left</source>
   <translation>Nach &amp;links</translation>
  </message>
  <message>
   <source>Move &amp;right</source>
   <translation>Nach &amp;rechts</translation>
  </message>
  <message>
   <source>Move action &amp;left</source>
   <translation>&amp;Action nach links</translation>
  </message>
  <message>
   <source>Move action &amp;right</source>
   <translation>Action nach &amp;rechts</translation>
  </message>
  <message>
   <source>Move the mock down (Alt+Down)</source>
   <translation>Mock nach unten (Alt+Ab)</translation>
  </message>
  <message>
   <source>Move the mock up (Alt+Up)</source>
   <translation>Mock nach oben (Alt+Auf)</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name of the parameter with the token</source>
   <translation>Name des Parameters mit dem Token</translation>
  </message>
  <message>
   <source>Narrow this &amp;zone</source>
   <translation>Bereich versch&amp;mälern</translation>
  </message>
  <message>
   <source>Ne&amp;xt</source>
   <translation>&amp;Weiter</translation>
  </message>
  <message>
   <source>Ne&amp;xt step</source>
   <translation>&amp;Nächster Schritt</translation>
  </message>
  <message>
   <source>Network: &amp;blocked</source>
   <translation>Net&amp;zwerk: gesperrt</translation>
  </message>
  <message>
   <source>Network: allowed &amp;hosts…</source>
   <translation>Netzwerk: er&amp;laubte Hosts…</translation>
  </message>
  <message>
   <source>Network: moc&amp;ked</source>
   <translation>Netzwer&amp;k: mit Mocks</translation>
  </message>
  <message>
   <source>New action</source>
   <translation>Neue Action</translation>
  </message>
  <message>
   <source>New key for {0}</source>
   <translation>Neue Taste für {0}</translation>
  </message>
  <message>
   <source>New name</source>
   <translation>Neuer Name</translation>
  </message>
  <message>
   <source>New value, as an expression</source>
   <translation>Neuer Wert, als Ausdruck</translation>
  </message>
  <message>
   <source>Next match</source>
   <translation>Nächster Treffer</translation>
  </message>
  <message>
   <source>Next pro&amp;blem</source>
   <translation>Nächstes &amp;Problem</translation>
  </message>
  <message>
   <source>No JSON yet, {0}. {1} keeps the value it had.</source>
   <translation>Noch kein JSON, {0}. {1} behält den bisherigen Wert.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <source>No body</source>
   <translation>Kein Inhalt</translation>
  </message>
  <message>
   <source>No breakpoint on line {0}</source>
   <translation>Kein Haltepunkt in Zeile {0}</translation>
  </message>
  <message>
   <source>No draft can be kept. {0}</source>
   <translation>Es lässt sich kein Entwurf behalten. {0}</translation>
  </message>
  <message>
   <source>No field of the event holds these words.</source>
   <translation>Kein Feld des Events enthält diese Wörter.</translation>
  </message>
  <message>
   <source>No flow is suspended</source>
   <translation>Kein Ablauf ist angehalten</translation>
  </message>
  <message>
   <source>No match</source>
   <translation>Kein Treffer</translation>
  </message>
  <message>
   <source>No matches</source>
   <translation>Keine Treffer</translation>
  </message>
  <message>
   <source>No mocks yet. A mock answers a request of the action in place of the real host. Run the action and choose “Add as mock” beside a request, or begin with an empty one.</source>
   <translation>Noch keine Mocks. Ein Mock beantwortet eine Anfrage der Action anstelle des echten Hosts. Führe die Action aus und wähle neben einer Anfrage „Als Mock hinzufügen“, oder beginne mit einem leeren.</translation>
  </message>
  <message>
   <source>No problems.</source>
   <translation>Keine Probleme.</translation>
  </message>
  <message>
   <source>No reason was given.</source>
   <translation>Es wurde kein Grund angegeben.</translation>
  </message>
  <message>
   <source>No recent files</source>
   <translation>Keine zuletzt geöffneten Dateien</translation>
  </message>
  <message>
   <source>No response: {0}</source>
   <translation>Keine Antwort: {0}</translation>
  </message>
  <message>
   <source>No run is being replayed</source>
   <translation>Kein Lauf wird wiedergegeben</translation>
  </message>
  <message>
   <source>No such test</source>
   <translation>Kein solcher Test</translation>
  </message>
  <message>
   <source>No test is running</source>
   <translation>Kein Test läuft</translation>
  </message>
  <message>
   <source>No test is selected</source>
   <translation>Es ist kein Test gewählt</translation>
  </message>
  <message>
   <source>No token</source>
   <translation>Kein Token</translation>
  </message>
  <message>
   <source>No tokens are issued.</source>
   <translation>Es werden keine Tokens ausgestellt.</translation>
  </message>
  <message>
   <source>No tokens: the run ended before any could be issued. Problems says why.</source>
   <translation>Keine Tokens: Der Lauf endete, bevor welche ausgestellt werden konnten. „Probleme“ sagt, warum.</translation>
  </message>
  <message>
   <source>Node {0} · </source>
   <translation>Node {0} · </translation>
  </message>
  <message>
   <source>Node.js was not found</source>
   <translation>Node.js wurde nicht gefunden</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>None. Insert adds one.</source>
   <translation>Keine. Einfg fügt einen hinzu.</translation>
  </message>
  <message>
   <source>Not a regular expression: {0} at {1}.</source>
   <translation>Kein regulärer Ausdruck: {0} an Stelle {1}.</translation>
  </message>
  <message>
   <source>Not checked yet.</source>
   <translation>Noch nicht geprüft.</translation>
  </message>
  <message>
   <source>Not established</source>
   <translation>Nicht ermittelt</translation>
  </message>
  <message>
   <source>Not every scenario is as expected, and the report says so: {0}.</source>
   <translation>Nicht jedes Szenario ist wie erwartet, und der Bericht sagt es: {0}.</translation>
  </message>
  <message>
   <source>Not issued yet: the flow waits for multi-factor authentication.</source>
   <translation>Noch nicht ausgestellt: Der Ablauf wartet auf die Multi-Faktor-Authentifizierung.</translation>
  </message>
  <message>
   <source>Not issued yet: the flow waits for the challenge.</source>
   <translation>Noch nicht ausgestellt: Der Ablauf wartet auf die Challenge.</translation>
  </message>
  <message>
   <source>Not issued yet: the flow waits for the user to come back from the redirect.</source>
   <translation>Noch nicht ausgestellt: Der Ablauf wartet, bis der Benutzer von der Weiterleitung zurückkommt.</translation>
  </message>
  <message>
   <source>Not issued yet: the flow waits for the user to complete the form.</source>
   <translation>Noch nicht ausgestellt: Der Ablauf wartet, bis der Benutzer das Formular ausgefüllt hat.</translation>
  </message>
  <message>
   <source>Not possible now</source>
   <translation>Jetzt nicht möglich</translation>
  </message>
  <message>
   <source>Not read yet</source>
   <translation>Noch nicht gelesen</translation>
  </message>
  <message>
   <source>Not readable</source>
   <translation>Nicht lesbar</translation>
  </message>
  <message>
   <source>Not run</source>
   <translation>Nicht gelaufen</translation>
  </message>
  <message>
   <source>Not run yet</source>
   <translation>Noch nicht ausgeführt</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <source>Not signed at all: nobody may trust it.</source>
   <translation>Gar nicht signiert: Niemand darf ihm trauen.</translation>
  </message>
  <message>
   <source>Not valid yet: from</source>
   <translation>Noch nicht gültig: ab</translation>
  </message>
  <message>
   <source>Not verified: anyone may have written it, and only the issuer's key can tell.</source>
   <translation>Nicht geprüft: Jeder kann es geschrieben haben, und nur der Schlüssel des Ausstellers kann es zeigen.</translation>
  </message>
  <message>
   <source>Not watching any more</source>
   <translation>Es wird nicht mehr beobachtet</translation>
  </message>
  <message>
   <source>Note: {0}</source>
   <translation>Hinweis: {0}</translation>
  </message>
  <message>
   <source>Nothing answers {0}; a mock would.</source>
   <translation>Nichts antwortet auf {0}; ein Mock täte es.</translation>
  </message>
  <message>
   <source>Nothing can be exported like this</source>
   <translation>So lässt sich nichts exportieren</translation>
  </message>
  <message>
   <source>Nothing differs from the event that was loaded. What you change appears here.</source>
   <translation>Nichts weicht vom geladenen Event ab. Was du änderst, erscheint hier.</translation>
  </message>
  <message>
   <source>Nothing has happened yet</source>
   <translation>Noch ist nichts geschehen</translation>
  </message>
  <message>
   <source>Nothing in the event was changed</source>
   <translation>Am Event wurde nichts geändert</translation>
  </message>
  <message>
   <source>Nothing is compared now</source>
   <translation>Jetzt wird nichts verglichen</translation>
  </message>
  <message>
   <source>Nothing is known about this name</source>
   <translation>Über diesen Namen ist nichts bekannt</translation>
  </message>
  <message>
   <source>Nothing is known of it yet.</source>
   <translation>Noch ist nichts darüber bekannt.</translation>
  </message>
  <message>
   <source>Nothing is left to do.</source>
   <translation>Es ist nichts mehr zu tun.</translation>
  </message>
  <message>
   <source>Nothing matches</source>
   <translation>Nichts passt</translation>
  </message>
  <message>
   <source>Nothing to mend in this line</source>
   <translation>In dieser Zeile ist nichts zu verbessern</translation>
  </message>
  <message>
   <source>Nothing was added. {0}</source>
   <translation>Nichts wurde hinzugefügt. {0}</translation>
  </message>
  <message>
   <source>Nothing was compared. {0}</source>
   <translation>Nichts wurde verglichen. {0}</translation>
  </message>
  <message>
   <source>Nothing was converted. {0}</source>
   <translation>Nichts wurde umgewandelt. {0}</translation>
  </message>
  <message>
   <source>Nothing was converted: {0}.</source>
   <translation>Nichts wurde umgewandelt: {0}.</translation>
  </message>
  <message>
   <source>Nothing was imported. {0}</source>
   <translation>Nichts wurde importiert. {0}</translation>
  </message>
  <message>
   <source>Nothing was run. {0}</source>
   <translation>Nichts wurde ausgeführt. {0}</translation>
  </message>
  <message>
   <source>Nothing was saved. {0}</source>
   <translation>Nichts wurde gespeichert. {0}</translation>
  </message>
  <message>
   <source>Nothing was swept yet</source>
   <translation>Noch wurde nichts durchprobiert</translation>
  </message>
  <message>
   <source>Nothing was swept. {0}</source>
   <translation>Nichts wurde durchprobiert. {0}</translation>
  </message>
  <message>
   <source>Nothing was written. {0}</source>
   <translation>Nichts wurde geschrieben. {0}</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Null</source>
   <translation>Null</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>Odd text</source>
   <translation>Seltsamer Text</translation>
  </message>
  <message>
   <source>On to the next step.</source>
   <translation>Weiter zum nächsten Schritt.</translation>
  </message>
  <message>
   <source>One answer for each request in turn; the last one repeats.</source>
   <translation>Für jede Anfrage der Reihe nach eine Antwort; die letzte wiederholt sich.</translation>
  </message>
  <message>
   <source>One entry back</source>
   <translation>Einen Eintrag zurück</translation>
  </message>
  <message>
   <source>One entry on</source>
   <translation>Einen Eintrag weiter</translation>
  </message>
  <message>
   <source>Only HTTP requests can be mocked</source>
   <translation>Nur HTTP-Anfragen können Mocks haben</translation>
  </message>
  <message>
   <source>Only an object takes properties; the value here is none.</source>
   <translation>Nur ein Objekt nimmt Eigenschaften auf; der Wert hier ist keines.</translation>
  </message>
  <message>
   <source>Only these hosts are reached; everything else fails.</source>
   <translation>Nur diese Hosts werden erreicht; alles andere schlägt fehl.</translation>
  </message>
  <message>
   <source>Only variables of a stopped action can be changed</source>
   <translation>Nur Variablen einer angehaltenen Action können geändert werden</translation>
  </message>
  <message>
   <source>Only what this action changed</source>
   <translation>Nur was diese Action geändert hat</translation>
  </message>
  <message>
   <source>Only what was changed: filter fields</source>
   <translation>Nur was geändert wurde: Felder filtern</translation>
  </message>
  <message>
   <source>Only {0}</source>
   <translation>Nur {0}</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open &amp;folder…</source>
   <translation>&amp;Ordner öffnen…</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <translation>Eine Datei öffnen…</translation>
  </message>
  <message>
   <source>Open a folder…</source>
   <translation>Einen Ordner öffnen…</translation>
  </message>
  <message>
   <source>Open a project folder</source>
   <translation>Einen Projektordner öffnen</translation>
  </message>
  <message>
   <source>Open a sample: an action with an event that suits it</source>
   <translation>Ein Beispiel öffnen: eine Action mit einem Event, das zu ihr passt</translation>
  </message>
  <message>
   <source>Open as it i&amp;s</source>
   <translation>Öffnen, wie e&amp;s ist</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>Erneut öffnen</translation>
  </message>
  <message>
   <source>Open sa&amp;mple…</source>
   <translation>&amp;Beispiel öffnen…</translation>
  </message>
  <message>
   <source>Open the definition of {0}</source>
   <translation>Definition von {0} öffnen</translation>
  </message>
  <message>
   <source>Open the event of this test</source>
   <translation>Das Event dieses Tests öffnen</translation>
  </message>
  <message>
   <source>Open the page about this rule</source>
   <translation>Die Seite zu dieser Regel öffnen</translation>
  </message>
  <message>
   <source>Open the source of {0}</source>
   <translation>Quelltext von {0} öffnen</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>{0} öffnen</translation>
  </message>
  <message>
   <source>Opened last</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <source>Opening {0}…</source>
   <translation>{0} wird geöffnet …</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Anderes</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Outcome views</source>
   <translation>Ansichten des Ergebnisses</translation>
  </message>
  <message>
   <source>Outcome: &amp;HTTP</source>
   <translation>Ergebnis: &amp;HTTP</translation>
  </message>
  <message>
   <source>Outcome: &amp;response</source>
   <translation>Ergebn&amp;is: Antwort</translation>
  </message>
  <message>
   <source>Outcome: &amp;tokens</source>
   <translation>Ergebnis: &amp;Tokens</translation>
  </message>
  <message>
   <source>Outcome: &amp;user changes</source>
   <translation>Er&amp;gebnis: Benutzeränderungen</translation>
  </message>
  <message>
   <source>Outcome: API ca&amp;lls</source>
   <translation>E&amp;rgebnis: API-Aufrufe</translation>
  </message>
  <message>
   <source>Outcome: con&amp;sole</source>
   <translation>Ergebnis: &amp;Konsole</translation>
  </message>
  <message>
   <source>Outcome: li&amp;mits</source>
   <translation>Ergebni&amp;s: Grenzen</translation>
  </message>
  <message>
   <source>Outcome: pro&amp;blems</source>
   <translation>Ergebnis: &amp;Probleme</translation>
  </message>
  <message>
   <source>P&amp;ackages…</source>
   <translation>P&amp;akete…</translation>
  </message>
  <message>
   <source>P&amp;redict first</source>
   <translation>&amp;Erst vorhersagen</translation>
  </message>
  <message>
   <source>Package</source>
   <translation>Paket</translation>
  </message>
  <message>
   <source>Packages</source>
   <translation>Pakete</translation>
  </message>
  <message>
   <source>Packages of the action</source>
   <translation>Pakete der Action</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Page Down reveals it.</source>
   <translation>Bild ab deckt es auf.</translation>
  </message>
  <message>
   <source>Pages (*.html *.htm)</source>
   <translation>Seiten (*.html *.htm)</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <source>Parameters of the call</source>
   <translation>&amp;Parameter des Aufrufs</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <source>Part of the response</source>
   <translation>Teil der Antwort</translation>
  </message>
  <message>
   <source>Parts of the studio</source>
   <translation>Teile des Studios</translation>
  </message>
  <message>
   <source>Passed</source>
   <translation>Bestanden</translation>
  </message>
  <message>
   <source>Paste a token here: by itself, behind Bearer, or in an address. It stays in this field and is kept nowhere.</source>
   <translation>Hier ein Token einfügen: für sich, hinter Bearer oder in einer Adresse. Es bleibt in diesem Feld und wird nirgends gespeichert.</translation>
  </message>
  <message>
   <source>Paste an event</source>
   <translation>Ei&amp;n Event einfügen</translation>
  </message>
  <message>
   <source>Paused at a form</source>
   <translation>Angehalten bei einem Formular</translation>
  </message>
  <message>
   <source>Paused at a redirect</source>
   <translation>Angehalten bei einer Weiterleitung</translation>
  </message>
  <message>
   <source>Payload</source>
   <translation>Payload</translation>
  </message>
  <message>
   <source>Payload of the token, JSON</source>
   <translation>Payload des Tokens, JSON</translation>
  </message>
  <message>
   <source>Person or situation…</source>
   <translation>&amp;Person oder Situation…</translation>
  </message>
  <message>
   <source>Pin this run as the baseline</source>
   <translation>Diesen Lauf als Vergleichslauf anheften</translation>
  </message>
  <message>
   <source>Pinned as the baseline: every run from now on is compared with it</source>
   <translation>Als Vergleichslauf angeheftet: Jeder Lauf wird von jetzt an damit verglichen</translation>
  </message>
  <message>
   <source>Plain te&amp;xt for screen readers</source>
   <translation>Reiner Te&amp;xt für Screenreader</translation>
  </message>
  <message>
   <source>Position in the run</source>
   <translation>Stelle im Lauf</translation>
  </message>
  <message>
   <source>Posted to</source>
   <translation>Gesendet an</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Einstell&amp;ungen…</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>Vorhanden</translation>
  </message>
  <message>
   <source>Press a key</source>
   <translation>Taste drücken</translation>
  </message>
  <message>
   <source>Press {0}</source>
   <translation>{0} drücken,</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Preview of the scenario file</source>
   <translation>Vorschau der Szenariodatei</translation>
  </message>
  <message>
   <source>Previous match</source>
   <translation>Voriger Treffer</translation>
  </message>
  <message>
   <source>Previous prob&amp;lem</source>
   <translation>&amp;Voriges Problem</translation>
  </message>
  <message>
   <source>Pro&amp;ject folder</source>
   <translation>Pro&amp;jektordner</translation>
  </message>
  <message>
   <source>Problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <source>Problems of a run and of the code appear here.</source>
   <translation>Probleme eines Laufs und des Codes erscheinen hier.</translation>
  </message>
  <message>
   <source>Progress of npm</source>
   <translation>Fortschritt von npm</translation>
  </message>
  <message>
   <source>Put in the &amp;code of the action</source>
   <translation>Den &amp;Code der Action beilegen</translation>
  </message>
  <message>
   <source>Put in the &amp;event</source>
   <translation>Das &amp;Event beilegen</translation>
  </message>
  <message>
   <source>Query</source>
   <translation>Query</translation>
  </message>
  <message>
   <source>Query parameters, as name: value</source>
   <translation>Query-Parameter als Name: Wert</translation>
  </message>
  <message>
   <source>Quick fixes</source>
   <translation>Schnelle Korrekturen</translation>
  </message>
  <message>
   <source>R&amp;eplace…</source>
   <translation>Erse&amp;tzen…</translation>
  </message>
  <message>
   <source>Raw</source>
   <translation>Roh</translation>
  </message>
  <message>
   <source>Re&amp;move action from flow</source>
   <translation>Action aus &amp;dem Ablauf nehmen</translation>
  </message>
  <message>
   <source>Re&amp;move from flow</source>
   <translation>Aus dem Ablauf &amp;nehmen</translation>
  </message>
  <message>
   <source>Re&amp;move keys</source>
   <translation>Tasten &amp;entfernen</translation>
  </message>
  <message>
   <source>Re&amp;set</source>
   <translation>&amp;Zurücksetzen</translation>
  </message>
  <message>
   <source>Read-only. {0}</source>
   <translation>Nur zum Lesen. {0}</translation>
  </message>
  <message>
   <source>Reading the event {0}…</source>
   <translation>Das Event {0} wird gelesen …</translation>
  </message>
  <message>
   <source>Reading the run…</source>
   <translation>Der Lauf wird gelesen …</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <source>Recipient</source>
   <translation>Empfänger</translation>
  </message>
  <message>
   <source>Rege&amp;x</source>
   <translation>Rege&amp;x</translation>
  </message>
  <message>
   <source>Reload</source>
   <translation>Neu laden</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Anmerkung</translation>
  </message>
  <message>
   <source>Remove the {0} (Delete)</source>
   <translation>{0} entfernen (Entf)</translation>
  </message>
  <message>
   <source>Remove this answer</source>
   <translation>Diese Antwort entfernen</translation>
  </message>
  <message>
   <source>Remove this run from the history</source>
   <translation>Diesen Lauf aus dem Verlauf entfernen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>&amp;Umbenennen…</translation>
  </message>
  <message>
   <source>Renaming needs the language engine</source>
   <translation>Um umzubenennen, braucht es die Sprach-Engine</translation>
  </message>
  <message>
   <source>Rep&amp;lace</source>
   <translation>E&amp;rsetzen</translation>
  </message>
  <message>
   <source>Rep&amp;lay the run</source>
   <translation>Lauf wiedergeben</translation>
  </message>
  <message>
   <source>Repl&amp;ace</source>
   <translation>Erset&amp;zen</translation>
  </message>
  <message>
   <source>Replace all matches</source>
   <translation>Alle Treffer ersetzen</translation>
  </message>
  <message>
   <source>Replace this match</source>
   <translation>Diesen Treffer ersetzen</translation>
  </message>
  <message>
   <source>Replace with</source>
   <translation>Ersetzen durch</translation>
  </message>
  <message>
   <source>Replay</source>
   <translation>Wiedergabe</translation>
  </message>
  <message>
   <source>Replay it</source>
   <translation>Wiedergeben</translation>
  </message>
  <message>
   <source>Replay: beginning</source>
   <translation>Wiedergabe: Anfang</translation>
  </message>
  <message>
   <source>Replay: end</source>
   <translation>Wiedergabe: Ende</translation>
  </message>
  <message>
   <source>Replay: next call</source>
   <translation>Wiedergabe: nä&amp;chster Aufruf</translation>
  </message>
  <message>
   <source>Replay: next entry</source>
   <translation>Wiedergabe: n&amp;ächster Eintrag</translation>
  </message>
  <message>
   <source>Replay: previous call</source>
   <translation>Wiedergabe: v&amp;origer Aufruf</translation>
  </message>
  <message>
   <source>Replay: previous entry</source>
   <translation>Wiedergabe: &amp;voriger Eintrag</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Report copied</source>
   <translation>Bericht kopiert</translation>
  </message>
  <message>
   <source>Report copied, without code and event</source>
   <translation>Bericht kopiert, ohne Code und Event</translation>
  </message>
  <message>
   <source>Report of a fault</source>
   <translation>Bericht zu einem Fehler</translation>
  </message>
  <message>
   <source>Report of the sce&amp;narios</source>
   <translation>Bericht der Sze&amp;narien</translation>
  </message>
  <message>
   <source>Report saved as {0}</source>
   <translation>Bericht als {0} gespeichert</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Anfrage</translation>
  </message>
  <message>
   <source>Request as &amp;cURL</source>
   <translation>Anfrage als &amp;cURL</translation>
  </message>
  <message>
   <source>Request headers, as name: value</source>
   <translation>Header der Anfrage als Name: Wert</translation>
  </message>
  <message>
   <source>Request · sent at {0:,.1f} ms</source>
   <translation>Anfrage · gesendet bei {0:,.1f} ms</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Anfragen</translation>
  </message>
  <message>
   <source>Requests of the code appear here after a run.</source>
   <translation>Anfragen des Codes erscheinen hier nach einem Lauf.</translation>
  </message>
  <message>
   <source>Requests verified by</source>
   <translation>Anfragen geprüft mit</translation>
  </message>
  <message>
   <source>Reset all &amp;keys</source>
   <translation>Alle Tasten z&amp;urücksetzen</translation>
  </message>
  <message>
   <source>Reset all preferences</source>
   <translation>Alle Einstellungen zurücksetzen</translation>
  </message>
  <message>
   <source>Reset layout</source>
   <translation>An&amp;ordnung zurücksetzen</translation>
  </message>
  <message>
   <source>Response</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Response headers, as name: value</source>
   <translation>Header der Antwort als Name: Wert</translation>
  </message>
  <message>
   <source>Response · {0}</source>
   <translation>Antwort · {0}</translation>
  </message>
  <message>
   <source>Restart</source>
   <translation>Neu starten</translation>
  </message>
  <message>
   <source>Restart now</source>
   <translation>Jetzt neu starten</translation>
  </message>
  <message>
   <source>Restart the language engine</source>
   <translation>Spra&amp;ch-Engine neu starten</translation>
  </message>
  <message>
   <source>Restore my edits</source>
   <translation>Meine Änderungen wiederherstellen</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Result of the run</source>
   <translation>Ergebnis des Laufs</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Rückgabe</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>Rule and Action</source>
   <translation>Rule und Action</translation>
  </message>
  <message>
   <source>Rules and Hooks cannot be swept; convert it to an Action first</source>
   <translation>Rules und Hooks können nicht durchprobiert werden; mache erst eine Action daraus</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <source>Run   Ctrl+Enter</source>
   <translation>Ausführen   Strg+Eingabe</translation>
  </message>
  <message>
   <source>Run   {0}</source>
   <translation>Ausführen   {0}</translation>
  </message>
  <message>
   <source>Run &amp;all</source>
   <translation>&amp;Alle ausführen</translation>
  </message>
  <message>
   <source>Run &amp;all tests</source>
   <translation>&amp;Alle Tests ausführen</translation>
  </message>
  <message>
   <source>Run &amp;changed tests</source>
   <translation>&amp;Geänderte Tests ausführen</translation>
  </message>
  <message>
   <source>Run &amp;failed tests</source>
   <translation>&amp;Fehlgeschlagene Tests ausführen</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Erneut ausführen</translation>
  </message>
  <message>
   <source>Run again what a saved file touches</source>
   <translation>Erneut ausführen, was eine gespeicherte Datei betrifft</translation>
  </message>
  <message>
   <source>Run all tests</source>
   <translation>Alle Tests ausführen</translation>
  </message>
  <message>
   <source>Run h&amp;ere</source>
   <translation>Hi&amp;er ausführen</translation>
  </message>
  <message>
   <source>Run saved as {0}</source>
   <translation>Lauf als {0} gespeichert</translation>
  </message>
  <message>
   <source>Run selected &amp;tests</source>
   <translation>Gewählte &amp;Tests ausführen</translation>
  </message>
  <message>
   <source>Run the action</source>
   <translation>Die Action ausführen</translation>
  </message>
  <message>
   <source>Run the test in the wi&amp;ndow</source>
   <translation>Test &amp;im Fenster ausführen</translation>
  </message>
  <message>
   <source>Run the tests that failed</source>
   <translation>Die fehlgeschlagenen Tests ausführen</translation>
  </message>
  <message>
   <source>Run the tests that were never run as they are now</source>
   <translation>Die Tests ausführen, die so noch nie liefen</translation>
  </message>
  <message>
   <source>Run this test in the window</source>
   <translation>Diesen Test im Fenster ausführen</translation>
  </message>
  <message>
   <source>Run to the line of the care&amp;t</source>
   <translation>&amp;Bis zur Zeile der Schreibmarke ausführen</translation>
  </message>
  <message>
   <source>Run with the &amp;debugger</source>
   <translation>&amp;Mit dem Debugger ausführen</translation>
  </message>
  <message>
   <source>Running the scenarios… {0:,} of {1:,}</source>
   <translation>Szenarien laufen… {0:,} von {1:,}</translation>
  </message>
  <message>
   <source>Running with the debugger…</source>
   <translation>Läuft mit dem Debugger…</translation>
  </message>
  <message>
   <source>Running…</source>
   <translation>Läuft…</translation>
  </message>
  <message>
   <source>Running… {0:,} of {1:,}</source>
   <translation>Läuft… {0:,} von {1:,}</translation>
  </message>
  <message>
   <source>Running… {0:.1f} s of {1:g} s</source>
   <translation>Läuft… {0:.1f} s von {1:g} s</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <source>Runs are listed here as they happen, without their secrets.</source>
   <translation>Läufe werden hier aufgelistet, wie sie geschehen, ohne ihre Secrets.</translation>
  </message>
  <message>
   <source>Runs as a {0}</source>
   <translation>Läuft als {0}</translation>
  </message>
  <message>
   <source>Runs in the history</source>
   <translation>Läufe im Verlauf</translation>
  </message>
  <message>
   <source>Runs the scenarios first and puts the result beside the files, as a page and as JSON.</source>
   <translation>Führt erst die Szenarien aus und legt das Ergebnis neben die Dateien, als Seite und als JSON.</translation>
  </message>
  <message>
   <source>S&amp;olution</source>
   <translation>L&amp;ösung</translation>
  </message>
  <message>
   <source>SAML attributes</source>
   <translation>SAML-Attribute</translation>
  </message>
  <message>
   <source>SAML response</source>
   <translation>SAML-Antwort</translation>
  </message>
  <message>
   <source>SAML settings</source>
   <translation>SAML-Einstellungen</translation>
  </message>
  <message>
   <source>SAMLResponse</source>
   <translation>SAMLResponse</translation>
  </message>
  <message>
   <source>SAMLResponse as it is posted (base64)</source>
   <translation>SAMLResponse, wie sie gesendet wird (Base64)</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>Sandbox</source>
   <translation>Sandbox</translation>
  </message>
  <message>
   <source>Save &amp;as…</source>
   <translation>Speichern &amp;unter…</translation>
  </message>
  <message>
   <source>Save &amp;event as…</source>
   <translation>E&amp;vent speichern unter…</translation>
  </message>
  <message>
   <source>Save a&amp;ll</source>
   <translation>&amp;Alle speichern</translation>
  </message>
  <message>
   <source>Save as mock</source>
   <translation>Als Mock speichern</translation>
  </message>
  <message>
   <source>Save as s&amp;cenario…</source>
   <translation>Als Szenario speichern…</translation>
  </message>
  <message>
   <source>Save as sce&amp;nario…</source>
   <translation>Als Sze&amp;nario speichern…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Speichern unter…</translation>
  </message>
  <message>
   <source>Save event as…</source>
   <translation>Event speichern…</translation>
  </message>
  <message>
   <source>Save run as a pa&amp;ge…</source>
   <translation>&amp;Lauf als Seite speichern…</translation>
  </message>
  <message>
   <source>Save run as scenario</source>
   <translation>Lauf als Szenario speichern</translation>
  </message>
  <message>
   <source>Save the action as</source>
   <translation>Action speichern unter</translation>
  </message>
  <message>
   <source>Save the action first: a scenario names its file</source>
   <translation>Speichere zuerst die Action: Ein Szenario nennt ihre Datei</translation>
  </message>
  <message>
   <source>Save the action first: an export takes what is on disk</source>
   <translation>Speichere zuerst die Action: Ein Export nimmt, was auf der Platte ist</translation>
  </message>
  <message>
   <source>Save the action first: its tests lie in the folder scenarios beside it.</source>
   <translation>Speichere zuerst die Action: Ihre Tests liegen im Ordner scenarios daneben.</translation>
  </message>
  <message>
   <source>Save the event as</source>
   <translation>Event speichern unter</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <source>Save the run as a page</source>
   <translation>Lauf als Seite speichern</translation>
  </message>
  <message>
   <source>Save the run as a scenario…</source>
   <translation>Den Lauf als Szenario speichern…</translation>
  </message>
  <message>
   <source>Save the scenario in another folder</source>
   <translation>Das Szenario in einem anderen Ordner speichern</translation>
  </message>
  <message>
   <source>Save this run as a scenario</source>
   <translation>Diesen Lauf als Szenario speichern</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Saved as {0}; it expects the flow to end as it does now</source>
   <translation>Als {0} gespeichert; es erwartet, dass der Ablauf endet wie jetzt</translation>
  </message>
  <message>
   <source>Saved as {0}; it fails until the action is mended</source>
   <translation>Als {0} gespeichert; es scheitert, bis die Action ausgebessert ist</translation>
  </message>
  <message>
   <source>Saved {0}</source>
   <translation>Gespeichert {0}</translation>
  </message>
  <message>
   <source>Saving the event as {0}…</source>
   <translation>Das Event wird als {0} gespeichert …</translation>
  </message>
  <message>
   <source>Scenario</source>
   <translation>Szenario</translation>
  </message>
  <message>
   <source>Scenario file</source>
   <translation>Szenariodatei</translation>
  </message>
  <message>
   <source>Scenario saved as {0}</source>
   <translation>Szenario als {0} gespeichert</translation>
  </message>
  <message>
   <source>Scenarios (*.yaml *.yml)</source>
   <translation>Szenarien (*.yaml *.yml)</translation>
  </message>
  <message>
   <source>Scenarios run</source>
   <translation>Gelaufene Szenarien</translation>
  </message>
  <message>
   <source>Scintilla shows screen readers no text.</source>
   <translation>Scintilla zeigt Screenreadern keinen Text.</translation>
  </message>
  <message>
   <source>Scopes</source>
   <translation>Scopes</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suche</translation>
  </message>
  <message>
   <source>Search commands and keys</source>
   <translation>Befehle und Tasten suchen</translation>
  </message>
  <message>
   <source>Seconds until the token expires</source>
   <translation>Sekunden, bis das Token abläuft</translation>
  </message>
  <message>
   <source>Secret to sign with</source>
   <translation>Secret zum Signieren</translation>
  </message>
  <message>
   <source>Secret {0}: absent</source>
   <translation>Secret {0}: fehlt</translation>
  </message>
  <message>
   <source>Secrets</source>
   <translation>Secrets</translation>
  </message>
  <message>
   <source>Secrets of the action</source>
   <translation>Secrets der Action</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Seed, a whole number</source>
   <translation>Startwert, eine ganze Zahl</translation>
  </message>
  <message>
   <source>Sent along</source>
   <translation>Mitgesendet</translation>
  </message>
  <message>
   <source>Served by</source>
   <translation>Beantwortet von</translation>
  </message>
  <message>
   <source>Set by</source>
   <translation>Gesetzt durch</translation>
  </message>
  <message>
   <source>Set by: {0} — {1}</source>
   <translation>Gesetzt durch: {0} — {1}</translation>
  </message>
  <message>
   <source>Set to &amp;null</source>
   <translation>Auf &amp;null setzen</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Einstellung</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <source>Show &amp;secrets in the debugger</source>
   <translation>Se&amp;crets im Debugger zeigen</translation>
  </message>
  <message>
   <source>Show earlier actions</source>
   <translation>Frühere Actions zeigen</translation>
  </message>
  <message>
   <source>Show later actions</source>
   <translation>Spätere Actions zeigen</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Mehr zeigen</translation>
  </message>
  <message>
   <source>Show report</source>
   <translation>Bericht zeigen</translation>
  </message>
  <message>
   <source>Show the log</source>
   <translation>Protokoll zeigen</translation>
  </message>
  <message>
   <source>Show the values while pressed</source>
   <translation>Die Werte zeigen, solange gedrückt wird</translation>
  </message>
  <message>
   <source>Show this page at the start</source>
   <translation>Diese Seite beim Start zeigen</translation>
  </message>
  <message>
   <source>Show this run as it was</source>
   <translation>Diesen Lauf zeigen, wie er war</translation>
  </message>
  <message>
   <source>Shown at the start when nothing is opened.</source>
   <translation>Wird beim Start gezeigt, wenn nichts geöffnet wird.</translation>
  </message>
  <message>
   <source>Shown by {0}</source>
   <translation>Gezeigt durch {0}</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Signatur</translation>
  </message>
  <message>
   <source>Signature of the token</source>
   <translation>Signatur des Tokens</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>Signiert</translation>
  </message>
  <message>
   <source>Signed by this studio's test key, which is valid nowhere else.</source>
   <translation>Signiert mit dem Testschlüssel dieses Studios, der nirgends sonst gilt.</translation>
  </message>
  <message>
   <source>Signed with</source>
   <translation>Signiert mit</translation>
  </message>
  <message>
   <source>Signed with the key of setKey</source>
   <translation>Signiert mit dem Schlüssel von setKey</translation>
  </message>
  <message>
   <source>Signed with the studio's test key — not valid anywhere else</source>
   <translation>Signiert mit dem Testschlüssel des Studios — gilt nirgends sonst</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Übersprungen</translation>
  </message>
  <message>
   <source>So far: {0}</source>
   <translation>Bisher: {0}</translation>
  </message>
  <message>
   <source>So&amp;lution</source>
   <translation>&amp;Lösung</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>Von vorn beginnen</translation>
  </message>
  <message>
   <source>Start the transaction &amp;again</source>
   <translation>&amp;Transaktion von vorn beginnen</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>State that comes back</source>
   <translation>State, der zurückkommt</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Ste&amp;p before</source>
   <translation>&amp;Voriger Schritt</translation>
  </message>
  <message>
   <source>Step &amp;into</source>
   <translation>&amp;Hineinspringen</translation>
  </message>
  <message>
   <source>Step &amp;over</source>
   <translation>&amp;Überspringen</translation>
  </message>
  <message>
   <source>Step into</source>
   <translation>Hineinspringen</translation>
  </message>
  <message>
   <source>Step o&amp;ut</source>
   <translation>H&amp;erausspringen</translation>
  </message>
  <message>
   <source>Step of the transaction</source>
   <translation>Schritt der Transaktion</translation>
  </message>
  <message>
   <source>Step out</source>
   <translation>Herausspringen</translation>
  </message>
  <message>
   <source>Step over</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <source>Step {0}</source>
   <translation>Schritt {0}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stoppen</translation>
  </message>
  <message>
   <source>Stop &amp;if</source>
   <translation>Anhalten, &amp;wenn</translation>
  </message>
  <message>
   <source>Stop at &amp;all exceptions</source>
   <translation>Be&amp;i allen Ausnahmen anhalten</translation>
  </message>
  <message>
   <source>Stop at uncaught &amp;exceptions</source>
   <translation>Bei &amp;nicht abgefangenen Ausnahmen anhalten</translation>
  </message>
  <message>
   <source>Stop installing</source>
   <translation>Installation stoppen</translation>
  </message>
  <message>
   <source>Stop the run</source>
   <translation>Den Lauf stoppen</translation>
  </message>
  <message>
   <source>Stop the run (Shift+F5)</source>
   <translation>Den Lauf stoppen (Umschalt+F5)</translation>
  </message>
  <message>
   <source>Stop the run ({0})</source>
   <translation>Den Lauf stoppen ({0})</translation>
  </message>
  <message>
   <source>Stop the tests</source>
   <translation>Tests stoppen</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Gestoppt</translation>
  </message>
  <message>
   <source>Stopped after {0}, so that something may be missing</source>
   <translation>Gestoppt nach {0}, sodass etwas fehlen kann</translation>
  </message>
  <message>
   <source>Stopped at {0}{1}</source>
   <translation>Angehalten in {0}{1}</translation>
  </message>
  <message>
   <source>Stopped, and nothing was written</source>
   <translation>Gestoppt, und nichts wurde geschrieben</translation>
  </message>
  <message>
   <source>Stopped, so that nothing is known.</source>
   <translation>Gestoppt, sodass nichts bekannt ist.</translation>
  </message>
  <message>
   <source>Sweep</source>
   <translation>Durchprobieren</translation>
  </message>
  <message>
   <source>Sweep &amp;again</source>
   <translation>&amp;Erneut durchprobieren</translation>
  </message>
  <message>
   <source>Sweep the event</source>
   <translation>Event durchprobieren</translation>
  </message>
  <message>
   <source>Sweeping…</source>
   <translation>Wird durchprobiert…</translation>
  </message>
  <message>
   <source>Sweeping… {0:,} of {1:,} variants</source>
   <translation>Wird durchprobiert… {0:,} von {1:,} Varianten</translation>
  </message>
  <message>
   <source>TODO line {0}: {1}</source>
   <translation>TODO Zeile {0}: {1}</translation>
  </message>
  <message>
   <source>Ta&amp;ke it</source>
   <translation>Über&amp;nehmen</translation>
  </message>
  <message>
   <source>Tab indents; Control M lets Tab move the focus.</source>
   <translation>Tab rückt ein; mit Strg+M wechselt Tab den Fokus.</translation>
  </message>
  <message>
   <source>Tab moves the focus.</source>
   <translation>Tab wechselt den Fokus.</translation>
  </message>
  <message>
   <source>Take the newest version (Ctrl+U)</source>
   <translation>Die neueste Version nehmen (Strg+U)</translation>
  </message>
  <message>
   <source>Take up its event and code</source>
   <translation>Event und Code aufgreifen</translation>
  </message>
  <message>
   <source>Task: {0}</source>
   <translation>Aufgabe: {0}</translation>
  </message>
  <message>
   <source>Tenant</source>
   <translation>Tenant</translation>
  </message>
  <message>
   <source>Tenant sett&amp;ings…</source>
   <translation>Tenant-E&amp;instellungen…</translation>
  </message>
  <message>
   <source>Tenant settings</source>
   <translation>Tenant-Einstellungen</translation>
  </message>
  <message>
   <source>Tests</source>
   <translation>Tests</translation>
  </message>
  <message>
   <source>Tests stopped</source>
   <translation>Tests gestoppt</translation>
  </message>
  <message>
   <source>Tests that are done</source>
   <translation>Tests, die fertig sind</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>Text (*.txt)</translation>
  </message>
  <message>
   <source>Text body</source>
   <translation>Textinhalt</translation>
  </message>
  <message>
   <source>Text body of the request</source>
   <translation>Textinhalt der Anfrage</translation>
  </message>
  <message>
   <source>Text or level</source>
   <translation>Text oder Stufe</translation>
  </message>
  <message>
   <source>Text to write, with expressions in braces</source>
   <translation>Text, der geschrieben wird, mit Ausdrücken in geschweiften Klammern</translation>
  </message>
  <message>
   <source>That was the last step.</source>
   <translation>Das war der letzte Schritt.</translation>
  </message>
  <message>
   <source>The JSON body</source>
   <translation>Der JSON-Inhalt</translation>
  </message>
  <message>
   <source>The JSON has a mistake at line {0}: {1}. The event stays as it was.</source>
   <translation>Das JSON hat einen Fehler in Zeile {0}: {1}. Das Event bleibt, wie es war.</translation>
  </message>
  <message>
   <source>The JSON view holds a mistake; mend it first</source>
   <translation>In der JSON-Ansicht steht ein Fehler; behebe ihn zuerst</translation>
  </message>
  <message>
   <source>The URL is</source>
   <translation>Die URL ist</translation>
  </message>
  <message>
   <source>The action bears all {0}</source>
   <translation>Die Action verträgt alle {0}</translation>
  </message>
  <message>
   <source>The action changed nothing here.</source>
   <translation>Die Action hat hier nichts geändert.</translation>
  </message>
  <message>
   <source>The action changed nothing in this token.</source>
   <translation>Die Action hat in diesem Token nichts geändert.</translation>
  </message>
  <message>
   <source>The action does not do the same each time; what differs by itself is left out of the comparison.</source>
   <translation>Die Action tut nicht jedes Mal dasselbe; was von selbst abweicht, bleibt beim Vergleich außen vor.</translation>
  </message>
  <message>
   <source>The action ended its own process</source>
   <translation>Die Action hat ihren eigenen Prozess beendet</translation>
  </message>
  <message>
   <source>The action has no handler for this trigger</source>
   <translation>Die Action hat keinen Handler für diesen Trigger</translation>
  </message>
  <message>
   <source>The action is no longer open</source>
   <translation>Die Action ist nicht mehr offen</translation>
  </message>
  <message>
   <source>The action ran out of memory</source>
   <translation>Der Action ging der Speicher aus</translation>
  </message>
  <message>
   <source>The action threw an error</source>
   <translation>Die Action hat einen Fehler geworfen</translation>
  </message>
  <message>
   <source>The action took too long</source>
   <translation>Die Action hat zu lange gebraucht</translation>
  </message>
  <message>
   <source>The action wrote too much output</source>
   <translation>Die Action hat zu viel ausgegeben</translation>
  </message>
  <message>
   <source>The action's code could not be read</source>
   <translation>Der Code der Action ist nicht lesbar</translation>
  </message>
  <message>
   <source>The action's process crashed</source>
   <translation>Der Prozess der Action ist abgestürzt</translation>
  </message>
  <message>
   <source>The action, its event or the tenant has changed since this run.</source>
   <translation>Action, Event oder Tenant haben sich seit diesem Lauf geändert.</translation>
  </message>
  <message>
   <source>The actions were not opened. {0}</source>
   <translation>Die Actions wurden nicht geöffnet. {0}</translation>
  </message>
  <message>
   <source>The baseline</source>
   <translation>Der Vergleichslauf</translation>
  </message>
  <message>
   <source>The baseline holds until the window closes: {0}</source>
   <translation>Der Vergleichslauf gilt, bis das Fenster geschlossen wird: {0}</translation>
  </message>
  <message>
   <source>The baseline of before cannot be read any more</source>
   <translation>Der Vergleichslauf von zuvor lässt sich nicht mehr lesen</translation>
  </message>
  <message>
   <source>The body</source>
   <translation>Der Inhalt</translation>
  </message>
  <message>
   <source>The body as text; * stands for any text. Empty asks for nothing.</source>
   <translation>Der Inhalt als Text; * steht für beliebigen Text. Leer verlangt nichts.</translation>
  </message>
  <message>
   <source>The catalogue does not list this field; an event may hold it all the same.</source>
   <translation>Der Katalog führt dieses Feld nicht; ein Event darf es trotzdem enthalten.</translation>
  </message>
  <message>
   <source>The catalogue has no sentence about it.</source>
   <translation>Der Katalog sagt nichts dazu.</translation>
  </message>
  <message>
   <source>The chosen variant</source>
   <translation>Die gewählte Variante</translation>
  </message>
  <message>
   <source>The code called nothing of api.</source>
   <translation>Der Code hat nichts von api aufgerufen.</translation>
  </message>
  <message>
   <source>The code exports {0}; {1} calls {2}.</source>
   <translation>Der Code exportiert {0}; {1} ruft {2} auf.</translation>
  </message>
  <message>
   <source>The code has changed meanwhile; it was not formatted</source>
   <translation>Der Code hat sich inzwischen geändert; er wurde nicht formatiert</translation>
  </message>
  <message>
   <source>The code is formatted already</source>
   <translation>Der Code ist schon formatiert</translation>
  </message>
  <message>
   <source>The code logged nothing.</source>
   <translation>Der Code hat nichts protokolliert.</translation>
  </message>
  <message>
   <source>The code now</source>
   <translation>Der Code jetzt</translation>
  </message>
  <message>
   <source>The code reads event.{0}, which no event of this trigger has.</source>
   <translation>Der Code liest event.{0}, das kein Event dieses Triggers hat.</translation>
  </message>
  <message>
   <source>The code reads nothing of its event that could be otherwise.</source>
   <translation>Der Code liest nichts aus seinem Event, das anders sein könnte.</translation>
  </message>
  <message>
   <source>The code sent no requests.</source>
   <translation>Der Code hat keine Anfragen gesendet.</translation>
  </message>
  <message>
   <source>The default event shows it as it is.</source>
   <translation>Das Standard-Event zeigt es so, wie es ist.</translation>
  </message>
  <message>
   <source>The delay is {0}; expected milliseconds, 0 or more.</source>
   <translation>Die Verzögerung ist {0}; erwartet werden Millisekunden, 0 oder mehr.</translation>
  </message>
  <message>
   <source>The event</source>
   <translation>Das Event</translation>
  </message>
  <message>
   <source>The event has a mistake in its JSON; mend or undo that first</source>
   <translation>Das JSON des Events hat einen Fehler; zuerst beheben oder rückgängig machen</translation>
  </message>
  <message>
   <source>The event in the window</source>
   <translation>Das Event im Fenster</translation>
  </message>
  <message>
   <source>The event is of no grant that is listed here.</source>
   <translation>Das Event gehört zu keinem Grant, der hier steht.</translation>
  </message>
  <message>
   <source>The event is one of {0}; choose that trigger first</source>
   <translation>Das Event gehört zu {0}; wähle zuerst diesen Trigger</translation>
  </message>
  <message>
   <source>The event is that of the run; its code is not, for {0} was no part of it</source>
   <translation>Das Event ist das des Laufs; der Code ist es nicht, denn {0} war nicht dabei</translation>
  </message>
  <message>
   <source>The event of the variant is loaded; undo takes it back</source>
   <translation>Das Event der Variante ist geladen; Rückgängig nimmt es zurück</translation>
  </message>
  <message>
   <source>The event stays as it was. {0}</source>
   <translation>Das Event bleibt, wie es war. {0}</translation>
  </message>
  <message>
   <source>The event was changed while {0} was read, and stays.</source>
   <translation>Das Event wurde geändert, während {0} gelesen wurde, und bleibt.</translation>
  </message>
  <message>
   <source>The event was not loaded. {0}</source>
   <translation>Das Event wurde nicht geladen. {0}</translation>
  </message>
  <message>
   <source>The event was not saved. {0}</source>
   <translation>Das Event wurde nicht gespeichert. {0}</translation>
  </message>
  <message>
   <source>The expiry is no whole number of seconds; a negative one lies in the past.</source>
   <translation>Der Ablauf ist keine ganze Zahl von Sekunden; eine negative liegt in der Vergangenheit.</translation>
  </message>
  <message>
   <source>The file on disk and the editor are the same</source>
   <translation>Die Datei auf der Platte und der Editor sind gleich</translation>
  </message>
  <message>
   <source>The first mock that matches answers</source>
   <translation>Der erste passende Mock antwortet</translation>
  </message>
  <message>
   <source>The flow could not go on: {0}.</source>
   <translation>Der Ablauf konnte nicht weitergehen: {0}.</translation>
  </message>
  <message>
   <source>The flow holds what this scenario runs: {0}{1}.</source>
   <translation>Der Ablauf enthält, was dieses Szenario ausführt: {0}{1}.</translation>
  </message>
  <message>
   <source>The flow is the one of the project</source>
   <translation>Der Ablauf ist der des Projekts</translation>
  </message>
  <message>
   <source>The flow was not written. {0}</source>
   <translation>Der Ablauf wurde nicht geschrieben. {0}</translation>
  </message>
  <message>
   <source>The font of code, tokens and JSON.</source>
   <translation>Die Schrift für Code, Tokens und JSON.</translation>
  </message>
  <message>
   <source>The font of everything but code.</source>
   <translation>Die Schrift für alles außer Code.</translation>
  </message>
  <message>
   <source>The history is empty now</source>
   <translation>Der Verlauf ist jetzt leer</translation>
  </message>
  <message>
   <source>The keys of the flow strip belong to it and stay</source>
   <translation>Die Tasten der Ablaufleiste gehören ihr und bleiben</translation>
  </message>
  <message>
   <source>The language engine could not be installed</source>
   <translation>Die Sprach-Engine ließ sich nicht installieren</translation>
  </message>
  <message>
   <source>The language engine does not run</source>
   <translation>Die Sprach-Engine läuft nicht</translation>
  </message>
  <message>
   <source>The language engine has not been started</source>
   <translation>Die Sprach-Engine wurde noch nicht gestartet</translation>
  </message>
  <message>
   <source>The language engine is being installed</source>
   <translation>Die Sprach-Engine wird gerade installiert</translation>
  </message>
  <message>
   <source>The language engine is not installed</source>
   <translation>Die Sprach-Engine ist nicht installiert</translation>
  </message>
  <message>
   <source>The language engine is not there, completion is basic. {0}</source>
   <translation>Die Sprach-Engine fehlt, die Vervollständigung ist einfach. {0}</translation>
  </message>
  <message>
   <source>The language engine runs: TypeScript {0}</source>
   <translation>Die Sprach-Engine läuft: TypeScript {0}</translation>
  </message>
  <message>
   <source>The language engine starts</source>
   <translation>Die Sprach-Engine startet</translation>
  </message>
  <message>
   <source>The language engine starts again</source>
   <translation>Die Sprach-Engine startet neu</translation>
  </message>
  <message>
   <source>The last run</source>
   <translation>Der letzte Lauf</translation>
  </message>
  <message>
   <source>The least that shows it, over the default event:
{0}</source>
   <translation>Das Wenigste, das es zeigt, über dem Standard-Event:
{0}</translation>
  </message>
  <message>
   <source>The lesson cannot be kept. {0}</source>
   <translation>Die Lektion lässt sich nicht behalten. {0}</translation>
  </message>
  <message>
   <source>The lesson is put aside; Lessons… goes on with it</source>
   <translation>Die Lektion ist beiseite gelegt; „Lektionen…“ macht damit weiter</translation>
  </message>
  <message>
   <source>The list stays as it was.</source>
   <translation>Die Liste bleibt, wie sie war.</translation>
  </message>
  <message>
   <source>The margin shows the lines of all tests</source>
   <translation>Der Rand zeigt die Zeilen aller Tests</translation>
  </message>
  <message>
   <source>The margin shows the lines of the last run</source>
   <translation>Der Rand zeigt die Zeilen des letzten Laufs</translation>
  </message>
  <message>
   <source>The matcher in {0} is no JSON; {1}.</source>
   <translation>Der Matcher in {0} ist kein JSON; {1}.</translation>
  </message>
  <message>
   <source>The method is</source>
   <translation>Die Methode ist</translation>
  </message>
  <message>
   <source>The mock answers as before.</source>
   <translation>Der Mock antwortet wie zuvor.</translation>
  </message>
  <message>
   <source>The mock as a scenario file holds it</source>
   <translation>Der Mock, wie ihn eine Szenariodatei enthält</translation>
  </message>
  <message>
   <source>The mocks answer; a request without one fails.</source>
   <translation>Die Mocks antworten; eine Anfrage ohne Mock schlägt fehl.</translation>
  </message>
  <message>
   <source>The name {0} is taken.</source>
   <translation>Der Name {0} ist vergeben.</translation>
  </message>
  <message>
   <source>The next action then finds the factor among event.authentication.methods.</source>
   <translation>Die nächste Action findet den Faktor dann unter event.authentication.methods.</translation>
  </message>
  <message>
   <source>The next action then finds the factor in event.user.enrolledFactors, too.</source>
   <translation>Die nächste Action findet den Faktor dann auch in event.user.enrolledFactors.</translation>
  </message>
  <message>
   <source>The number of times</source>
   <translation>Die Anzahl</translation>
  </message>
  <message>
   <source>The one that came along</source>
   <translation>Das mitgelieferte</translation>
  </message>
  <message>
   <source>The other language holds from the next start on. What you have typed is kept and comes back.</source>
   <translation>Die andere Sprache gilt vom nächsten Start an. Was du getippt hast, bleibt und kommt zurück.</translation>
  </message>
  <message>
   <source>The packages could not be installed</source>
   <translation>Die Pakete ließen sich nicht installieren</translation>
  </message>
  <message>
   <source>The packages could not be written. {0}</source>
   <translation>Die Pakete ließen sich nicht schreiben. {0}</translation>
  </message>
  <message>
   <source>The page was not saved. {0}</source>
   <translation>Die Seite wurde nicht gespeichert. {0}</translation>
  </message>
  <message>
   <source>The platform cuts the output of one execution here, after {0} KiB.</source>
   <translation>Hier schneidet die Plattform die Ausgabe einer Ausführung ab, nach {0} KiB.</translation>
  </message>
  <message>
   <source>The platform ends a run after 20 seconds.</source>
   <translation>Die Plattform beendet einen Lauf nach 20 Sekunden.</translation>
  </message>
  <message>
   <source>The platform sends at least {0}; with this a crash without metadata is a defect.</source>
   <translation>Die Plattform sendet mindestens {0}; hiermit gilt ein Absturz ohne Metadaten als Fehler.</translation>
  </message>
  <message>
   <source>The platform's stored log ends {0}: it keeps {1} of each action.</source>
   <translation>Das Protokoll der Plattform endet {0}: Sie behält {1} je Action.</translation>
  </message>
  <message>
   <source>The preferences name keys that do not exist: {0}. They are left out, and a command without any keeps its own; expected a key such as F5 or Ctrl+Alt+R.</source>
   <translation>Die Einstellungen nennen Tasten, die es nicht gibt: {0}. Sie bleiben weg, und ein Befehl ganz ohne Taste behält seine eigene; erwartet wird eine Taste wie F5 oder Ctrl+Alt+R.</translation>
  </message>
  <message>
   <source>The response has no body.</source>
   <translation>Die Antwort hat keinen Inhalt.</translation>
  </message>
  <message>
   <source>The run</source>
   <translation>Der Lauf</translation>
  </message>
  <message>
   <source>The run changed nothing about the user.</source>
   <translation>Der Lauf hat am Benutzer nichts geändert.</translation>
  </message>
  <message>
   <source>The run is not in the history: {0}</source>
   <translation>Der Lauf ist nicht im Verlauf: {0}</translation>
  </message>
  <message>
   <source>The run is too large for the history</source>
   <translation>Der Lauf ist zu groß für den Verlauf</translation>
  </message>
  <message>
   <source>The run reached into no limit.</source>
   <translation>Der Lauf hat keine Grenze berührt.</translation>
  </message>
  <message>
   <source>The saved code</source>
   <translation>Der gespeicherte Code</translation>
  </message>
  <message>
   <source>The scenario was not saved. {0}</source>
   <translation>Das Szenario wurde nicht gespeichert. {0}</translation>
  </message>
  <message>
   <source>The secrets hold until the window closes, the keychain did not take them: {0}.</source>
   <translation>Die Secrets gelten, bis das Fenster schließt, der Schlüsselbund hat sie nicht genommen: {0}.</translation>
  </message>
  <message>
   <source>The secrets of this action cannot be read: {0}.</source>
   <translation>Die Secrets dieser Action lassen sich nicht lesen: {0}.</translation>
  </message>
  <message>
   <source>The setting</source>
   <translation>Die Einstellung</translation>
  </message>
  <message>
   <source>The status</source>
   <translation>Der Status</translation>
  </message>
  <message>
   <source>The studio ended by a fault the last time. What was typed until a second before is kept as a draft.</source>
   <translation>Das Studio endete beim letzten Mal durch einen Fehler. Was bis eine Sekunde davor getippt wurde, ist als Entwurf bewahrt.</translation>
  </message>
  <message>
   <source>The studio failed, not your action</source>
   <translation>Das Studio hat versagt, nicht deine Action</translation>
  </message>
  <message>
   <source>The studio has failed, not your action</source>
   <translation>Das Studio hat versagt, nicht deine Action</translation>
  </message>
  <message>
   <source>The studio has not failed</source>
   <translation>Das Studio hat nicht versagt</translation>
  </message>
  <message>
   <source>The task could not be checked. {0}</source>
   <translation>Die Aufgabe ließ sich nicht prüfen. {0}</translation>
  </message>
  <message>
   <source>The tenant settings were not written. {0} They hold all the same, and are kept.</source>
   <translation>Die Tenant-Einstellungen wurden nicht geschrieben. {0} Sie gelten trotzdem und bleiben bewahrt.</translation>
  </message>
  <message>
   <source>The text holds {0:,} tokens; this is the first.</source>
   <translation>Der Text enthält {0:,} Tokens; dies ist das erste.</translation>
  </message>
  <message>
   <source>The text is too long for a token; expected one token.</source>
   <translation>Der Text ist zu lang für ein Token; erwartet wird ein Token.</translation>
  </message>
  <message>
   <source>The token has no name; expected one such as session_token.</source>
   <translation>Das Token hat keinen Namen; erwartet wird einer wie session_token.</translation>
  </message>
  <message>
   <source>The user answered multi-factor authentication</source>
   <translation>Der Benutzer hat die Multi-Faktor-Authentifizierung beantwortet</translation>
  </message>
  <message>
   <source>The user answered the challenge</source>
   <translation>Der Benutzer hat die Challenge beantwortet</translation>
  </message>
  <message>
   <source>The user came back</source>
   <translation>Der Benutzer kam zurück</translation>
  </message>
  <message>
   <source>The user came back from the redirect</source>
   <translation>Der Benutzer kam von der Weiterleitung zurück</translation>
  </message>
  <message>
   <source>The user completed the form</source>
   <translation>Der Benutzer hat das Formular ausgefüllt</translation>
  </message>
  <message>
   <source>The user enrolled a factor</source>
   <translation>Der Benutzer hat einen Faktor eingerichtet</translation>
  </message>
  <message>
   <source>The user is asked for a factor</source>
   <translation>Der Benutzer wird nach einem Faktor gefragt</translation>
  </message>
  <message>
   <source>The user is asked to enrol a factor</source>
   <translation>Der Benutzer soll einen Faktor einrichten</translation>
  </message>
  <message>
   <source>The user is at {0}</source>
   <translation>Der Benutzer ist bei {0}</translation>
  </message>
  <message>
   <source>The user sees the form {0}</source>
   <translation>Der Benutzer sieht das Formular {0}</translation>
  </message>
  <message>
   <source>The whole project {0}</source>
   <translation>Das ganze Projekt {0}</translation>
  </message>
  <message>
   <source>The {0} is no JSON: {1}.</source>
   <translation>{0} ist kein JSON: {1}.</translation>
  </message>
  <message>
   <source>The {0} is no object; expected {1}.</source>
   <translation>{0} ist kein Objekt; erwartet wird {1}.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Design</translation>
  </message>
  <message>
   <source>Theme: dark</source>
   <translation>Design: d&amp;unkel</translation>
  </message>
  <message>
   <source>Theme: high contrast, dark</source>
   <translation>Design: hoher Kontrast, dunkel</translation>
  </message>
  <message>
   <source>Theme: high contrast, light</source>
   <translation>Design: hoher Kontrast, hell</translation>
  </message>
  <message>
   <source>Theme: light</source>
   <translation>Design: hell</translation>
  </message>
  <message>
   <source>Theme: system</source>
   <translation>Design: S&amp;ystem</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Dann</translation>
  </message>
  <message>
   <source>There are files in that folder already; choose another one</source>
   <translation>In diesem Ordner liegen schon Dateien; wähle einen anderen</translation>
  </message>
  <message>
   <source>There are no lessons here.</source>
   <translation>Hier gibt es keine Lektionen.</translation>
  </message>
  <message>
   <source>There are no scenarios yet. Run the action, then save the run as one.</source>
   <translation>Noch gibt es keine Szenarien. Führe die Action aus und speichere dann den Lauf als eines.</translation>
  </message>
  <message>
   <source>There is no Rule and no Hook in the editor</source>
   <translation>Im Editor steht weder eine Rule noch ein Hook</translation>
  </message>
  <message>
   <source>There is no document to show.</source>
   <translation>Es gibt kein Dokument zu zeigen.</translation>
  </message>
  <message>
   <source>There is no name at the caret</source>
   <translation>An der Schreibmarke steht kein Name</translation>
  </message>
  <message>
   <source>There is no quick fix for this problem</source>
   <translation>Für dieses Problem gibt es keine schnelle Korrektur</translation>
  </message>
  <message>
   <source>There is no run of now to compare with</source>
   <translation>Es gibt keinen Lauf von jetzt, mit dem verglichen werden könnte</translation>
  </message>
  <message>
   <source>There is no run to pin</source>
   <translation>Es gibt keinen Lauf zum Anheften</translation>
  </message>
  <message>
   <source>There is no run to replay</source>
   <translation>Es gibt keinen Lauf zum Wiedergeben</translation>
  </message>
  <message>
   <source>There is no run to save</source>
   <translation>Es gibt keinen Lauf zum Speichern</translation>
  </message>
  <message>
   <source>There is no secret to sign with; the action has none, or none is chosen.</source>
   <translation>Es gibt kein Secret zum Signieren; die Action hat keines, oder keines ist gewählt.</translation>
  </message>
  <message>
   <source>There is no token to show.</source>
   <translation>Es gibt kein Token zu zeigen.</translation>
  </message>
  <message>
   <source>There is nothing to import here</source>
   <translation>Hier gibt es nichts zu importieren</translation>
  </message>
  <message>
   <source>There was no room for {0}.</source>
   <translation>Für {0} war kein Platz.</translation>
  </message>
  <message>
   <source>This answer has no body to show.</source>
   <translation>Diese Antwort hat keinen Inhalt zu zeigen.</translation>
  </message>
  <message>
   <source>This code is written for {0}; {1} calls {2}.</source>
   <translation>Dieser Code ist für {0} geschrieben; {1} ruft {2} auf.</translation>
  </message>
  <message>
   <source>This event</source>
   <translation>Dieses Event</translation>
  </message>
  <message>
   <source>This event belongs to the action {0}.</source>
   <translation>Dieses Event gehört zur Action {0}.</translation>
  </message>
  <message>
   <source>This is a Hook. It runs here as the one of the chosen trigger: {0}.</source>
   <translation>Dies ist ein Hook. Er läuft hier als der des gewählten Triggers: {0}.</translation>
  </message>
  <message>
   <source>This is a {0}. It runs here as it did, and can be converted.</source>
   <translation>Dies ist eine alte Form ({0}). Sie läuft hier wie bisher und lässt sich umwandeln.</translation>
  </message>
  <message>
   <source>This key is not known here</source>
   <translation>Diese Taste ist hier nicht bekannt</translation>
  </message>
  <message>
   <source>This key types or moves the caret; add Ctrl or Alt</source>
   <translation>Diese Taste tippt oder bewegt die Schreibmarke; nimm Strg oder Alt dazu</translation>
  </message>
  <message>
   <source>This line did not run.</source>
   <translation>Diese Zeile lief nicht.</translation>
  </message>
  <message>
   <source>This name cannot be changed from here</source>
   <translation>Dieser Name lässt sich von hier aus nicht ändern</translation>
  </message>
  <message>
   <source>This name is used nowhere else</source>
   <translation>Dieser Name wird sonst nirgends verwendet</translation>
  </message>
  <message>
   <source>This part brings no text of its licence along. It is named above.</source>
   <translation>Dieser Teil bringt keinen Text seiner Lizenz mit. Sie ist oben genannt.</translation>
  </message>
  <message>
   <source>This pattern takes too long on this text.</source>
   <translation>Dieses Muster braucht bei diesem Text zu lange.</translation>
  </message>
  <message>
   <source>This project</source>
   <translation>Dieses Projekt</translation>
  </message>
  <message>
   <source>This run cannot be read any more; it was put aside</source>
   <translation>Dieser Lauf ist nicht mehr lesbar; er wurde beiseite gelegt</translation>
  </message>
  <message>
   <source>This run is the baseline: the next one is compared with it</source>
   <translation>Dieser Lauf ist der Vergleichslauf: Der nächste wird mit ihm verglichen</translation>
  </message>
  <message>
   <source>This run issues no {0}.</source>
   <translation>Dieser Lauf stellt nichts davon aus: {0}.</translation>
  </message>
  <message>
   <source>This {0} runs at {1}, not at {2}.</source>
   <translation>Diese alte Form ({0}) läuft bei {1}, nicht bei {2}.</translation>
  </message>
  <message>
   <source>Three col&amp;umns</source>
   <translation>Drei S&amp;palten</translation>
  </message>
  <message>
   <source>Three columns</source>
   <translation>&amp;Drei Spalten</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Time l&amp;imit</source>
   <translation>Ze&amp;itgrenze</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Zeitleiste</translation>
  </message>
  <message>
   <source>Timeout</source>
   <translation>Zeitüberschreitung</translation>
  </message>
  <message>
   <source>To the beginning</source>
   <translation>Zum Anfang</translation>
  </message>
  <message>
   <source>To the end</source>
   <translation>Zum Ende</translation>
  </message>
  <message>
   <source>Toggle &amp;breakpoint</source>
   <translation>Haltepunkt &amp;umschalten</translation>
  </message>
  <message>
   <source>Toggle &amp;comment</source>
   <translation>&amp;Kommentar umschalten</translation>
  </message>
  <message>
   <source>Token in</source>
   <translation>Token in</translation>
  </message>
  <message>
   <source>Token to decode</source>
   <translation>Token zum Dekodieren</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>Tokens appear here after a run.</source>
   <translation>Nach einem Lauf erscheinen hier die Tokens.</translation>
  </message>
  <message>
   <source>Too Many Requests</source>
   <translation>Too Many Requests</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <source>Tree</source>
   <translation>Baum</translation>
  </message>
  <message>
   <source>Trigger</source>
   <translation>Trigger</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>Type {0}</source>
   <translation>Typ {0}</translation>
  </message>
  <message>
   <source>Types, mistakes and renaming need the TypeScript engine: 10 MB from npm. Completion works without it.</source>
   <translation>Typen, Fehler und Umbenennen brauchen die TypeScript-Engine: 10 MB von npm. Vervollständigung geht ohne sie.</translation>
  </message>
  <message>
   <source>URL pattern</source>
   <translation>URL-Muster</translation>
  </message>
  <message>
   <source>Unknown host</source>
   <translation>Unbekannter Host</translation>
  </message>
  <message>
   <source>Unpacking</source>
   <translation>Wird entpackt</translation>
  </message>
  <message>
   <source>Unsaved changes restored in {0}.</source>
   <translation>Nicht gespeicherte Änderungen in {0} wiederhergestellt.</translation>
  </message>
  <message>
   <source>Unsaved changes restored.</source>
   <translation>Nicht gespeicherte Änderungen wiederhergestellt.</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Verwendet</translation>
  </message>
  <message>
   <source>User changes</source>
   <translation>Benutzeränderungen</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Gültig</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Value: {0}</source>
   <translation>Wert: {0}</translation>
  </message>
  <message>
   <source>Variables</source>
   <translation>Variablen</translation>
  </message>
  <message>
   <source>Variables of the form, JSON</source>
   <translation>Variablen des Formulars, JSON</translation>
  </message>
  <message>
   <source>Variant</source>
   <translation>Variante</translation>
  </message>
  <message>
   <source>Variants of the chosen cell</source>
   <translation>Varianten der gewählten Zelle</translation>
  </message>
  <message>
   <source>Variants tried</source>
   <translation>Versuchte Varianten</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Waiting for a challenge</source>
   <translation>Wartet auf eine Challenge</translation>
  </message>
  <message>
   <source>Waiting for multi-factor authentication</source>
   <translation>Wartet auf Multi-Faktor-Authentifizierung</translation>
  </message>
  <message>
   <source>Was {0}</source>
   <translation>War {0}</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>Beobachtet</translation>
  </message>
  <message>
   <source>Watching: what a saved file touches runs again</source>
   <translation>Beobachtet: Was eine gespeicherte Datei betrifft, läuft erneut</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <source>Welcome to Action Studio</source>
   <translation>Willkommen bei Action Studio</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What a run changes about the user appears here.</source>
   <translation>Was ein Lauf am Benutzer ändert, erscheint hier.</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Was sich ändert</translation>
  </message>
  <message>
   <source>What comes back</source>
   <translation>Was zurückkommt</translation>
  </message>
  <message>
   <source>What completes the code: state, installation, log</source>
   <translation>Was den Code vervollständigt: Zustand, Installation, Protokoll</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Was abweicht</translation>
  </message>
  <message>
   <source>What fails</source>
   <translation>Was scheitert</translation>
  </message>
  <message>
   <source>What has to be so</source>
   <translation>Was so sein muss</translation>
  </message>
  <message>
   <source>What is compared</source>
   <translation>Was verglichen wird</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>Was darin ist</translation>
  </message>
  <message>
   <source>What is left to do</source>
   <translation>Was noch zu tun ist</translation>
  </message>
  <message>
   <source>What is this field?</source>
   <translation>Was ist &amp;dieses Feld?</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Was es ist</translation>
  </message>
  <message>
   <source>What it would have held</source>
   <translation>Was darin gestanden hätte</translation>
  </message>
  <message>
   <source>What the application receives appears here after a run.</source>
   <translation>Was die Anwendung erhält, erscheint hier nach einem Lauf.</translation>
  </message>
  <message>
   <source>What the code logs appears here after a run.</source>
   <translation>Was der Code protokolliert, erscheint hier nach einem Lauf.</translation>
  </message>
  <message>
   <source>What the run came to, details</source>
   <translation>Was der Lauf ergab, Einzelheiten</translation>
  </message>
  <message>
   <source>What the user brings back</source>
   <translation>Was der Benutzer zurückbringt</translation>
  </message>
  <message>
   <source>What the user takes along</source>
   <translation>Was der Benutzer mitnimmt</translation>
  </message>
  <message>
   <source>What was typed has a mistake; the mock answers as before.</source>
   <translation>In dem, was getippt wurde, steckt ein Fehler; der Mock antwortet wie zuvor.</translation>
  </message>
  <message>
   <source>What will the tokens hold?</source>
   <translation>Was werden die Tokens enthalten?</translation>
  </message>
  <message>
   <source>What would be written</source>
   <translation>Was geschrieben würde</translation>
  </message>
  <message>
   <source>What you typed is kept as a draft. The window goes on; where it behaves oddly, close it and open it again. Nothing is sent anywhere: copy the report or save it, and pass it on if you like.</source>
   <translation>Was du getippt hast, ist als Entwurf bewahrt. Das Fenster läuft weiter; verhält es sich seltsam, schließe und öffne es wieder. Nichts wird irgendwohin gesendet: Kopiere oder speichere den Bericht und gib ihn weiter, wenn du magst.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>When the token expires</source>
   <translation>Wann das Token abläuft</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Where this name is used</source>
   <translation>Wo dieser Name verwendet wird</translation>
  </message>
  <message>
   <source>Whether a session token comes back</source>
   <translation>Ob ein Sitzungstoken zurückkommt</translation>
  </message>
  <message>
   <source>Whether the mock takes part in runs</source>
   <translation>Ob der Mock an Läufen teilnimmt</translation>
  </message>
  <message>
   <source>Which actions run for a trigger, in which order. The tool replaces the whole list of each trigger by them: what is bound there and missing here is unbound.</source>
   <translation>Welche Actions für einen Trigger laufen, in welcher Reihenfolge. Das Werkzeug ersetzt damit die ganze Liste jedes Triggers: Was dort gebunden ist und hier fehlt, wird gelöst.</translation>
  </message>
  <message>
   <source>Which answer is shown</source>
   <translation>Welche Antwort gezeigt wird</translation>
  </message>
  <message>
   <source>Who answers HTTP requests</source>
   <translation>Wer HTTP-Anfragen beantwortet</translation>
  </message>
  <message>
   <source>Who uses most</source>
   <translation>Wer am meisten verbraucht</translation>
  </message>
  <message>
   <source>Whole &amp;answer</source>
   <translation>Ganze &amp;Antwort</translation>
  </message>
  <message>
   <source>With</source>
   <translation>Mit</translation>
  </message>
  <message>
   <source>With {0}</source>
   <translation>Mit {0}</translation>
  </message>
  <message>
   <source>With {0} it would fail; the platform sends at least {1}, so it is no defect.</source>
   <translation>Mit {0} würde sie scheitern; die Plattform sendet mindestens {1}, also ist es kein Fehler.</translation>
  </message>
  <message>
   <source>Without a delay it fails as soon as the client's own limit has passed.</source>
   <translation>Ohne Verzögerung schlägt sie fehl, sobald die eigene Frist des Clients abgelaufen ist.</translation>
  </message>
  <message>
   <source>Without {0}</source>
   <translation>Ohne {0}</translation>
  </message>
  <message>
   <source>Wrong secret</source>
   <translation>Falsches Secret</translation>
  </message>
  <message>
   <source>Wrong state</source>
   <translation>Falscher State</translation>
  </message>
  <message>
   <source>XML as shown</source>
   <translation>XML wie gezeigt</translation>
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <translation>Vergr&amp;ößern</translation>
  </message>
  <message>
   <source>Zoom 100 %</source>
   <translation>Zoom 100 %</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Verk&amp;leinern</translation>
  </message>
  <message>
   <source>Zoom {0} %</source>
   <translation>Zoom {0} %</translation>
  </message>
  <message>
   <source>a JSON body</source>
   <translation>ein JSON-Inhalt</translation>
  </message>
  <message>
   <source>a body</source>
   <translation>ein Inhalt</translation>
  </message>
  <message>
   <source>a minute ago</source>
   <translation>vor einer Minute</translation>
  </message>
  <message>
   <source>a number from {0} to {1}</source>
   <translation>eine Zahl von {0} bis {1}</translation>
  </message>
  <message>
   <source>a number, {0} or more</source>
   <translation>eine Zahl, {0} oder mehr</translation>
  </message>
  <message>
   <source>a wrong one</source>
   <translation>ein falscher</translation>
  </message>
  <message>
   <source>absent</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <source>access token</source>
   <translation>Access-Token</translation>
  </message>
  <message>
   <source>action</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>added by the action</source>
   <translation>von der Action hinzugefügt</translation>
  </message>
  <message>
   <source>after {0} characters of this line</source>
   <translation>nach {0} Zeichen dieser Zeile</translation>
  </message>
  <message>
   <source>always</source>
   <translation>immer</translation>
  </message>
  <message>
   <source>answer: {0}</source>
   <translation>Antwort: {0}</translation>
  </message>
  <message>
   <source>any of them</source>
   <translation>einer davon</translation>
  </message>
  <message>
   <source>application</source>
   <translation>Anwendung</translation>
  </message>
  <message>
   <source>applied</source>
   <translation>angewendet</translation>
  </message>
  <message>
   <source>are there already and say</source>
   <translation>gibt es schon, und sie sagen</translation>
  </message>
  <message>
   <source>as it should be</source>
   <translation>wie es sein soll</translation>
  </message>
  <message>
   <source>asked for another factor</source>
   <translation>verlangte einen anderen Faktor</translation>
  </message>
  <message>
   <source>at a breakpoint</source>
   <translation>an einem Haltepunkt</translation>
  </message>
  <message>
   <source>at a debugger statement</source>
   <translation>an einer debugger-Anweisung</translation>
  </message>
  <message>
   <source>at its beginning</source>
   <translation>an ihrem Anfang</translation>
  </message>
  <message>
   <source>at {0}</source>
   <translation>in {0}</translation>
  </message>
  <message>
   <source>attributes as JSON</source>
   <translation>Attribute als JSON</translation>
  </message>
  <message>
   <source>basic completion</source>
   <translation>einfache Vervollständigung</translation>
  </message>
  <message>
   <source>because it threw</source>
   <translation>weil sie einen Fehler warf</translation>
  </message>
  <message>
   <source>because you asked</source>
   <translation>weil du es wolltest</translation>
  </message>
  <message>
   <source>becomes {0}</source>
   <translation>wird zu {0}</translation>
  </message>
  <message>
   <source>before</source>
   <translation>vorher</translation>
  </message>
  <message>
   <source>before this line</source>
   <translation>vor dieser Zeile</translation>
  </message>
  <message>
   <source>blocked</source>
   <translation>gesperrt</translation>
  </message>
  <message>
   <source>boolean</source>
   <translation>Boolean</translation>
  </message>
  <message>
   <source>by a wrong secret</source>
   <translation>mit einem falschen Secret</translation>
  </message>
  <message>
   <source>by another algorithm</source>
   <translation>mit einem anderen Algorithmus</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>geändert</translation>
  </message>
  <message>
   <source>changed against the sample</source>
   <translation>gegenüber dem Beispiel geändert</translation>
  </message>
  <message>
   <source>changed by the action</source>
   <translation>von der Action geändert</translation>
  </message>
  <message>
   <source>changed since the last stop</source>
   <translation>seit dem letzten Halt geändert</translation>
  </message>
  <message>
   <source>claims as JSON</source>
   <translation>Claims als JSON</translation>
  </message>
  <message>
   <source>compact token</source>
   <translation>kompaktes Token</translation>
  </message>
  <message>
   <source>content-type: text/html
One header in each line.</source>
   <translation>content-type: text/html
Ein Header je Zeile.</translation>
  </message>
  <message>
   <source>continued</source>
   <translation>ging weiter</translation>
  </message>
  <message>
   <source>denied</source>
   <translation>verweigert</translation>
  </message>
  <message>
   <source>denied {0}</source>
   <translation>{0} verweigert</translation>
  </message>
  <message>
   <source>differs</source>
   <translation>anders</translation>
  </message>
  <message>
   <source>differs as expected</source>
   <translation>weicht wie erwartet ab</translation>
  </message>
  <message>
   <source>differs: {0}</source>
   <translation>anders: {0}</translation>
  </message>
  <message>
   <source>documented</source>
   <translation>dokumentiert</translation>
  </message>
  <message>
   <source>does not hold</source>
   <translation>trifft nicht zu</translation>
  </message>
  <message>
   <source>dropped</source>
   <translation>weggelassen</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>ended the flow otherwise</source>
   <translation>beendete den Ablauf anders</translation>
  </message>
  <message>
   <source>engine restarting…</source>
   <translation>Engine startet neu…</translation>
  </message>
  <message>
   <source>engine starting…</source>
   <translation>Engine startet…</translation>
  </message>
  <message>
   <source>error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>example</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <source>expected</source>
   <translation>erwartet</translation>
  </message>
  <message>
   <source>expected a text, or a matcher such as {0}</source>
   <translation>erwartet wird ein Text oder ein Matcher wie {0}</translation>
  </message>
  <message>
   <source>expected an action (.js)</source>
   <translation>erwartet wird eine Action (.js)</translation>
  </message>
  <message>
   <source>expected an event or a scenario, that is an object</source>
   <translation>erwartet wird ein Event oder ein Szenario, also ein Objekt</translation>
  </message>
  <message>
   <source>expected an object with keys such as user and request</source>
   <translation>erwartet wird ein Objekt mit Schlüsseln wie user und request</translation>
  </message>
  <message>
   <source>expires {0}</source>
   <translation>läuft ab {0}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>gescheitert</translation>
  </message>
  <message>
   <source>field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>from the platform</source>
   <translation>von der Plattform</translation>
  </message>
  <message>
   <source>from the previous run</source>
   <translation>aus dem vorigen Lauf</translation>
  </message>
  <message>
   <source>function</source>
   <translation>Funktion</translation>
  </message>
  <message>
   <source>grant: {0}</source>
   <translation>Grant: {0}</translation>
  </message>
  <message>
   <source>header as JSON</source>
   <translation>Header als JSON</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>verborgen</translation>
  </message>
  <message>
   <source>hint</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>holds</source>
   <translation>trifft zu</translation>
  </message>
  <message>
   <source>if {0}</source>
   <translation>wenn {0}</translation>
  </message>
  <message>
   <source>ignored</source>
   <translation>nicht beachtet</translation>
  </message>
  <message>
   <source>impossible</source>
   <translation>unmöglich</translation>
  </message>
  <message>
   <source>in 15 minutes</source>
   <translation>in 15 Minuten</translation>
  </message>
  <message>
   <source>in seconds:</source>
   <translation>in Sekunden:</translation>
  </message>
  <message>
   <source>in the editor</source>
   <translation>im Editor</translation>
  </message>
  <message>
   <source>in the way</source>
   <translation>im Weg</translation>
  </message>
  <message>
   <source>in {0}</source>
   <translation>in {0}</translation>
  </message>
  <message>
   <source>inside of</source>
   <translation>innerhalb von</translation>
  </message>
  <message>
   <source>installing the engine…</source>
   <translation>Engine wird installiert…</translation>
  </message>
  <message>
   <source>installing the engine…{0}</source>
   <translation>Engine wird installiert…{0}</translation>
  </message>
  <message>
   <source>is there already and says</source>
   <translation>gibt es schon, und es sagt</translation>
  </message>
  <message>
   <source>its answers to requests are not</source>
   <translation>seine Antworten auf Anfragen sind es nicht</translation>
  </message>
  <message>
   <source>its packages are not installed yet; expected a run before</source>
   <translation>ihre Pakete sind noch nicht installiert; erwartet wird vorher ein Lauf</translation>
  </message>
  <message>
   <source>keyword</source>
   <translation>Schlüsselwort</translation>
  </message>
  <message>
   <source>late call</source>
   <translation>verspäteter Aufruf</translation>
  </message>
  <message>
   <source>led to</source>
   <translation>führte zu</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>weggelassen</translation>
  </message>
  <message>
   <source>line {0}</source>
   <translation>Zeile {0}</translation>
  </message>
  <message>
   <source>line {0} of the old code: {1}</source>
   <translation>Zeile {0} des alten Codes: {1}</translation>
  </message>
  <message>
   <source>line {0} of {1}</source>
   <translation>Zeile {0} von {1}</translation>
  </message>
  <message>
   <source>line {0}: {1}</source>
   <translation>Zeile {0}: {1}</translation>
  </message>
  <message>
   <source>list</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>look at</source>
   <translation>ansehen</translation>
  </message>
  <message>
   <source>looking up versions</source>
   <translation>Versionen werden gesucht</translation>
  </message>
  <message>
   <source>made-up code</source>
   <translation>erzeugter Code</translation>
  </message>
  <message>
   <source>meaning</source>
   <translation>Bedeutung</translation>
  </message>
  <message>
   <source>method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <source>method is</source>
   <translation>Methode ist</translation>
  </message>
  <message>
   <source>mock</source>
   <translation>Mock</translation>
  </message>
  <message>
   <source>mock {0}</source>
   <translation>Mock {0}</translation>
  </message>
  <message>
   <source>mocks</source>
   <translation>Mocks</translation>
  </message>
  <message>
   <source>module</source>
   <translation>Modul</translation>
  </message>
  <message>
   <source>modules {0}</source>
   <translation>Module {0}</translation>
  </message>
  <message>
   <source>name = value</source>
   <translation>Name = Wert</translation>
  </message>
  <message>
   <source>near the limit</source>
   <translation>nahe der Grenze</translation>
  </message>
  <message>
   <source>nested too deeply</source>
   <translation>zu tief verschachtelt</translation>
  </message>
  <message>
   <source>network</source>
   <translation>Netzwerk</translation>
  </message>
  <message>
   <source>network blocked</source>
   <translation>Netzwerk gesperrt</translation>
  </message>
  <message>
   <source>network mocked</source>
   <translation>Netzwerk mit Mocks</translation>
  </message>
  <message>
   <source>network open</source>
   <translation>Netzwerk offen</translation>
  </message>
  <message>
   <source>never expires</source>
   <translation>läuft nie ab</translation>
  </message>
  <message>
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>no SAML attributes</source>
   <translation>keine SAML-Attribute</translation>
  </message>
  <message>
   <source>no action</source>
   <translation>keine Action</translation>
  </message>
  <message>
   <source>no actions were recognised here; choose the format if you know it</source>
   <translation>hier wurden keine Actions erkannt; wähle das Format, wenn du es kennst</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>keine Antwort</translation>
  </message>
  <message>
   <source>no changes</source>
   <translation>keine Änderungen</translation>
  </message>
  <message>
   <source>no custom claims</source>
   <translation>keine eigenen Claims</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>keine Taste</translation>
  </message>
  <message>
   <source>no line</source>
   <translation>keine Zeile</translation>
  </message>
  <message>
   <source>no mock</source>
   <translation>kein Mock</translation>
  </message>
  <message>
   <source>no mock answered its request</source>
   <translation>kein Mock beantwortete die Anfrage</translation>
  </message>
  <message>
   <source>no secret yet</source>
   <translation>noch kein Secret</translation>
  </message>
  <message>
   <source>no variant</source>
   <translation>keine Variante</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>not always: the code has to do without it</source>
   <translation>nicht immer: Der Code muss ohne es auskommen</translation>
  </message>
  <message>
   <source>not checked yet</source>
   <translation>noch nicht geprüft</translation>
  </message>
  <message>
   <source>not in a run yet</source>
   <translation>noch in keinem Lauf</translation>
  </message>
  <message>
   <source>not in the assertion</source>
   <translation>nicht in der Assertion</translation>
  </message>
  <message>
   <source>not in the token</source>
   <translation>nicht im Token</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <source>not known after the run</source>
   <translation>nach dem Lauf nicht bekannt</translation>
  </message>
  <message>
   <source>not now: {0}</source>
   <translation>jetzt nicht: {0}</translation>
  </message>
  <message>
   <source>not readable</source>
   <translation>nicht lesbar</translation>
  </message>
  <message>
   <source>not run</source>
   <translation>nicht gelaufen</translation>
  </message>
  <message>
   <source>not run yet</source>
   <translation>noch nicht gelaufen</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>nicht gespeichert</translation>
  </message>
  <message>
   <source>not sent</source>
   <translation>nicht gesendet</translation>
  </message>
  <message>
   <source>not set</source>
   <translation>nicht gesetzt</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>nicht verwendet</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>nothing changed</source>
   <translation>nichts geändert</translation>
  </message>
  <message>
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <source>npm packages (*.tgz)</source>
   <translation>npm-Pakete (*.tgz)</translation>
  </message>
  <message>
   <source>number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <source>object</source>
   <translation>Objekt</translation>
  </message>
  <message numerus="yes">
   <source>of %n fields</source>
   <comment>of %n field</comment>
   <translation>
    <numerusform>von %n Feld</numerusform>
    <numerusform>von %n Feldern</numerusform>
   </translation>
  </message>
  <message>
   <source>of another payload</source>
   <translation>mit anderem Payload</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>older result</source>
   <translation>älteres Ergebnis</translation>
  </message>
  <message>
   <source>on</source>
   <translation>ein</translation>
  </message>
  <message>
   <source>on offer</source>
   <translation>angeboten</translation>
  </message>
  <message>
   <source>one of {0}</source>
   <translation>eines von {0}</translation>
  </message>
  <message>
   <source>only with {0}</source>
   <translation>nur mit {0}</translation>
  </message>
  <message>
   <source>or </source>
   <translation>oder </translation>
  </message>
  <message>
   <source>order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <source>other calls, requests or metadata</source>
   <translation>andere Aufrufe, Anfragen oder Metadaten</translation>
  </message>
  <message>
   <source>other tokens</source>
   <translation>andere Tokens</translation>
  </message>
  <message>
   <source>output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>over the limit</source>
   <translation>über der Grenze</translation>
  </message>
  <message>
   <source>package</source>
   <translation>Paket</translation>
  </message>
  <message>
   <source>packages</source>
   <translation>Pakete</translation>
  </message>
  <message>
   <source>packages {0}</source>
   <translation>Pakete {0}</translation>
  </message>
  <message>
   <source>page: 2
One parameter in each line; * stands for any text.</source>
   <translation>page: 2
Ein Parameter je Zeile; * steht für beliebigen Text.</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>bestanden</translation>
  </message>
  <message>
   <source>passed on</source>
   <translation>weitergegeben</translation>
  </message>
  <message>
   <source>paused at a form</source>
   <translation>angehalten bei einem Formular</translation>
  </message>
  <message>
   <source>paused at a redirect</source>
   <translation>angehalten bei einer Weiterleitung</translation>
  </message>
  <message>
   <source>person</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>Tarif</translation>
  </message>
  <message>
   <source>problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <source>read-only · Esc closes</source>
   <translation>nur zum Lesen · Esc schließt</translation>
  </message>
  <message>
   <source>recognised by what is in the files</source>
   <translation>erkannt an dem, was in den Dateien ist</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>abgewiesen</translation>
  </message>
  <message>
   <source>removed</source>
   <translation>entfernt</translation>
  </message>
  <message>
   <source>replaces a file</source>
   <translation>ersetzt eine Datei</translation>
  </message>
  <message>
   <source>request</source>
   <translation>Anfrage</translation>
  </message>
  <message>
   <source>returned {0}</source>
   <translation>gab {0} zurück</translation>
  </message>
  <message>
   <source>running</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>said in studio.yaml</source>
   <translation>in studio.yaml gesagt</translation>
  </message>
  <message>
   <source>same</source>
   <translation>gleich</translation>
  </message>
  <message>
   <source>scope</source>
   <translation>Scope</translation>
  </message>
  <message>
   <source>secret</source>
   <translation>Secret</translation>
  </message>
  <message>
   <source>secret {0} is still there</source>
   <translation>Secret {0} ist noch da</translation>
  </message>
  <message>
   <source>secret {0}: absent</source>
   <translation>Secret {0}: fehlt</translation>
  </message>
  <message>
   <source>secrets</source>
   <translation>Secrets</translation>
  </message>
  <message>
   <source>secrets {0}</source>
   <translation>Secrets {0}</translation>
  </message>
  <message>
   <source>seen, and not documented</source>
   <translation>gesehen, nicht dokumentiert</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>gesendet</translation>
  </message>
  <message>
   <source>situation</source>
   <translation>Situation</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>übersprungen</translation>
  </message>
  <message>
   <source>snippet</source>
   <translation>Snippet</translation>
  </message>
  <message>
   <source>source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>stays as it is</source>
   <translation>bleibt, wie es ist</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>gestoppt</translation>
  </message>
  <message>
   <source>switched off</source>
   <translation>ausgeschaltet</translation>
  </message>
  <message>
   <source>taken out by the action</source>
   <translation>von der Action herausgenommen</translation>
  </message>
  <message>
   <source>tenant</source>
   <translation>Tenant</translation>
  </message>
  <message>
   <source>tenant settings</source>
   <translation>Tenant-Einstellungen</translation>
  </message>
  <message>
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>the action</source>
   <translation>die Action</translation>
  </message>
  <message>
   <source>the action could not be loaded</source>
   <translation>die Action ließ sich nicht laden</translation>
  </message>
  <message>
   <source>the action ended its process</source>
   <translation>die Action beendete ihren Prozess</translation>
  </message>
  <message>
   <source>the action threw an error</source>
   <translation>die Action warf einen Fehler</translation>
  </message>
  <message>
   <source>the action took too long</source>
   <translation>die Action brauchte zu lange</translation>
  </message>
  <message>
   <source>the action took too much memory</source>
   <translation>die Action brauchte zu viel Speicher</translation>
  </message>
  <message>
   <source>the action would fail</source>
   <translation>die Action würde scheitern</translation>
  </message>
  <message>
   <source>the action wrote too much</source>
   <translation>die Action gab zu viel aus</translation>
  </message>
  <message>
   <source>the certificate of setCert</source>
   <translation>das Zertifikat von setCert</translation>
  </message>
  <message>
   <source>the code</source>
   <translation>der Code</translation>
  </message>
  <message>
   <source>the code is as it was saved; expected changes to compare with</source>
   <translation>der Code ist, wie er gespeichert wurde; erwartet werden Änderungen zum Vergleichen</translation>
  </message>
  <message>
   <source>the event</source>
   <translation>das Event</translation>
  </message>
  <message>
   <source>the event is nested more than {0} levels deep</source>
   <translation>das Event ist mehr als {0} Ebenen tief verschachtelt</translation>
  </message>
  <message>
   <source>the event is no object; expected { … }</source>
   <translation>das Event ist kein Objekt; erwartet wird { … }</translation>
  </message>
  <message>
   <source>the first on offer</source>
   <translation>der erste angebotene</translation>
  </message>
  <message>
   <source>the lifetime in the browser is {0}; expected at most the other lifetime, {1}</source>
   <translation>die Lebensdauer im Browser ist {0}; erwartet wird höchstens die andere, {1}</translation>
  </message>
  <message>
   <source>the options</source>
   <translation>die Optionen</translation>
  </message>
  <message>
   <source>the process of the action crashed</source>
   <translation>der Prozess der Action stürzte ab</translation>
  </message>
  <message>
   <source>the request did not go out</source>
   <translation>die Anfrage ging nicht hinaus</translation>
  </message>
  <message>
   <source>the right one</source>
   <translation>der richtige</translation>
  </message>
  <message>
   <source>the same</source>
   <translation>dasselbe</translation>
  </message>
  <message>
   <source>the studio's test key</source>
   <translation>der Testschlüssel des Studios</translation>
  </message>
  <message>
   <source>the text</source>
   <translation>der Text</translation>
  </message>
  <message>
   <source>the {0}</source>
   <translation>{0}</translation>
  </message>
  <message>
   <source>there is no scenario for a report; expected some in actions/NAME/scenarios</source>
   <translation>es gibt kein Szenario für einen Bericht; erwartet werden welche in actions/NAME/scenarios</translation>
  </message>
  <message>
   <source>there was no handler</source>
   <translation>es gab keinen Handler</translation>
  </message>
  <message>
   <source>this may be one of {0}; expected the trigger in the scenario</source>
   <translation>dies kann eines von {0} sein; erwartet wird der Trigger im Szenario</translation>
  </message>
  <message>
   <source>this project has no action; expected actions/NAME/code.js</source>
   <translation>dieses Projekt hat keine Action; erwartet wird actions/NAME/code.js</translation>
  </message>
  <message>
   <source>this {0} runs at {1}, not at {2}</source>
   <translation>diese alte Form ({0}) läuft bei {1}, nicht bei {2}</translation>
  </message>
  <message>
   <source>threw</source>
   <translation>warf Fehler</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>zu tun</translation>
  </message>
  <message>
   <source>to know</source>
   <translation>zu wissen</translation>
  </message>
  <message>
   <source>too long for the form: see Tree or JSON</source>
   <translation>zu lang für das Formular: siehe Baum oder JSON</translation>
  </message>
  <message>
   <source>took {0:,.1f} ms</source>
   <translation>dauerte {0:,.1f} ms</translation>
  </message>
  <message>
   <source>top level</source>
   <translation>oberste Ebene</translation>
  </message>
  <message>
   <source>type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>unverändert</translation>
  </message>
  <message>
   <source>unused</source>
   <translation>unbenutzt</translation>
  </message>
  <message>
   <source>url is</source>
   <translation>URL ist</translation>
  </message>
  <message numerus="yes">
   <source>used %n times</source>
   <comment>used %n time</comment>
   <translation>
    <numerusform>%n-mal verwendet</numerusform>
    <numerusform>%n-mal verwendet</numerusform>
   </translation>
  </message>
  <message>
   <source>user</source>
   <translation>Benutzer</translation>
  </message>
  <message>
   <source>value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>variable</source>
   <translation>Variable</translation>
  </message>
  <message>
   <source>waited for a challenge</source>
   <translation>wartete auf eine Challenge</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <source>was line {0}</source>
   <translation>war Zeile {0}</translation>
  </message>
  <message>
   <source>was {0}</source>
   <translation>war {0}</translation>
  </message>
  <message>
   <source>was {0} — {1}</source>
   <translation>war {0} — {1}</translation>
  </message>
  <message>
   <source>what is open</source>
   <translation>was offen ist</translation>
  </message>
  <message>
   <source>within the limit</source>
   <translation>innerhalb der Grenze</translation>
  </message>
  <message>
   <source>writes {0}</source>
   <translation>schreibt {0}</translation>
  </message>
  <message>
   <source>written</source>
   <translation>geschrieben</translation>
  </message>
  <message>
   <source>x-api-key: *
One header in each line; * stands for any text.</source>
   <translation>x-api-key: *
Ein Header je Zeile; * steht für beliebigen Text.</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>{0:%Y-%m-%d %H:%M:%S}</source>
   <translation>{0:%d.%m.%Y %H:%M:%S}</translation>
  </message>
  <message>
   <source>{0:%Y-%m-%d %H:%M:%S} UTC</source>
   <translation>{0:%d.%m.%Y %H:%M:%S} UTC</translation>
  </message>
  <message>
   <source>{0:,.0f} ms</source>
   <translation>{0:,.0f} ms</translation>
  </message>
  <message>
   <source>{0:,.10g} s · until {1:%Y-%m-%d %H:%M:%S} UTC</source>
   <translation>{0:,.10g} s · bis {1:%d.%m.%Y %H:%M:%S} UTC</translation>
  </message>
  <message>
   <source>{0:,.1f} ms</source>
   <translation>{0:,.1f} ms</translation>
  </message>
  <message>
   <source>{0:,} in all</source>
   <translation>{0:,} insgesamt</translation>
  </message>
  <message>
   <source>{0:,} more claims are not shown.</source>
   <translation>{0:,} weitere Claims sind nicht gezeigt.</translation>
  </message>
  <message>
   <source>{0:,} of {1:,}</source>
   <translation>{0:,} von {1:,}</translation>
  </message>
  <message>
   <source>{0:,} of {1}</source>
   <translation>{0:,} von {1}</translation>
  </message>
  <message>
   <source>{0:,} replaced</source>
   <translation>{0:,} ersetzt</translation>
  </message>
  <message>
   <source>{0:.0f} ms</source>
   <translation>{0:.0f} ms</translation>
  </message>
  <message>
   <source>{0:.1f} ms</source>
   <translation>{0:.1f} ms</translation>
  </message>
  <message>
   <source>{0:.1f} s</source>
   <translation>{0:.1f} s</translation>
  </message>
  <message>
   <source>{0}
Layers of the last run: {1}</source>
   <translation>{0}
Schichten des letzten Laufs: {1}</translation>
  </message>
  <message>
   <source>{0}
before: {1}
after: {2}{3}</source>
   <translation>{0}
vorher: {1}
nachher: {2}{3}</translation>
  </message>
  <message>
   <source>{0} ({1} in the slider)</source>
   <translation>{0} ({1} im Regler)</translation>
  </message>
  <message>
   <source>{0} That was with {1}, and did not show again.</source>
   <translation>{0} Das war mit {1} und zeigte sich nicht wieder.</translation>
  </message>
  <message>
   <source>{0} Your text is kept as a draft.</source>
   <translation>{0} Dein Text ist als Entwurf bewahrt.</translation>
  </message>
  <message>
   <source>{0} ago</source>
   <translation>vor {0}</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation>{0} und {1}</translation>
  </message>
  <message>
   <source>{0} belongs to {1} and stays there</source>
   <translation>{0} gehört zu „{1}“ und bleibt dort</translation>
  </message>
  <message>
   <source>{0} belongs to {1}. Take it from there?</source>
   <translation>{0} gehört zu „{1}“. Dort wegnehmen?</translation>
  </message>
  <message>
   <source>{0} came to the same</source>
   <translation>{0} ergaben dasselbe</translation>
  </message>
  <message>
   <source>{0} cannot be read</source>
   <translation>{0} ist nicht lesbar</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation>{0} ist nicht lesbar: {1}</translation>
  </message>
  <message>
   <source>{0} claims</source>
   <translation>{0} Claims</translation>
  </message>
  <message>
   <source>{0} copied</source>
   <translation>{0} kopiert</translation>
  </message>
  <message>
   <source>{0} could not be opened</source>
   <translation>{0} ließ sich nicht öffnen</translation>
  </message>
  <message>
   <source>{0} found with {1}</source>
   <translation>{0} mit {1} gefunden</translation>
  </message>
  <message>
   <source>{0} has changed since your last unsaved edits.</source>
   <translation>{0} hat sich seit deinen letzten nicht gespeicherten Änderungen geändert.</translation>
  </message>
  <message>
   <source>{0} has ended</source>
   <translation>{0} ist zu Ende</translation>
  </message>
  <message>
   <source>{0} has no longer {1}</source>
   <translation>{0} hat {1} nicht mehr</translation>
  </message>
  <message>
   <source>{0} has to be added to the packages, with a version.</source>
   <translation>{0} muss zu den Paketen hinzugefügt werden, mit einer Version.</translation>
  </message>
  <message>
   <source>{0} has to be set as a secret of the action.</source>
   <translation>{0} muss als Secret der Action gesetzt werden.</translation>
  </message>
  <message>
   <source>{0} holds half of a surrogate pair, which no file can hold.</source>
   <translation>{0} enthält ein halbes Surrogatpaar, das keine Datei enthalten kann.</translation>
  </message>
  <message>
   <source>{0} imported into {1}</source>
   <translation>{0} nach {1} importiert</translation>
  </message>
  <message>
   <source>{0} in line {1}</source>
   <translation>{0} in Zeile {1}</translation>
  </message>
  <message>
   <source>{0} is empty; expected JSON.</source>
   <translation>{0} ist leer; erwartet wird JSON.</translation>
  </message>
  <message>
   <source>{0} is gone from its folder. Saving writes it again.</source>
   <translation>{0} ist nicht mehr in seinem Ordner. Speichern schreibt es wieder.</translation>
  </message>
  <message>
   <source>{0} is in milliseconds, which no reader of tokens expects: {1} is meant.</source>
   <translation>{0} steht in Millisekunden, was niemand erwartet, der Tokens liest: Gemeint ist {1}.</translation>
  </message>
  <message>
   <source>{0} is nested more than {1} levels deep.</source>
   <translation>{0} ist tiefer als {1} Ebenen verschachtelt.</translation>
  </message>
  <message>
   <source>{0} is no JSON, line {1}: {2}.</source>
   <translation>{0} ist kein JSON, Zeile {1}: {2}.</translation>
  </message>
  <message>
   <source>{0} is no host; expected one such as api.example.com, *.example.com or localhost:3000.</source>
   <translation>{0} ist kein Host; erwartet wird einer wie api.example.com, *.example.com oder localhost:3000.</translation>
  </message>
  <message>
   <source>{0} is no longer in the flow</source>
   <translation>{0} ist nicht mehr im Ablauf</translation>
  </message>
  <message>
   <source>{0} is no moment; expected seconds since 1970.</source>
   <translation>{0} ist kein Zeitpunkt; erwartet werden Sekunden seit 1970.</translation>
  </message>
  <message>
   <source>{0} is now action {1} of {2}</source>
   <translation>{0} ist jetzt Action {1} von {2}</translation>
  </message>
  <message>
   <source>{0} is now done by {1}</source>
   <translation>„{0}“ liegt jetzt auf {1}</translation>
  </message>
  <message>
   <source>{0} is there already</source>
   <translation>{0} gibt es schon</translation>
  </message>
  <message>
   <source>{0} is {1}; expected {2}.</source>
   <translation>{0} ist {1}; erwartet wird {2}.</translation>
  </message>
  <message>
   <source>{0} min</source>
   <translation>{0} min</translation>
  </message>
  <message>
   <source>{0} more fields: show all in the tree</source>
   <translation>{0} weitere Felder: alle im Baum zeigen</translation>
  </message>
  <message>
   <source>{0} more remarks are marked in the tree.</source>
   <translation>{0} weitere Anmerkungen sind im Baum markiert.</translation>
  </message>
  <message>
   <source>{0} of its lines ran</source>
   <translation>{0} seiner Zeilen liefen</translation>
  </message>
  <message>
   <source>{0} of the {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} of {1}   </source>
   <translation>{0} von {1}   </translation>
  </message>
  <message>
   <source>{0} of {1} done.</source>
   <translation>{0} von {1} erledigt.</translation>
  </message>
  <message>
   <source>{0} of {1} hold.</source>
   <translation>{0} von {1} treffen zu.</translation>
  </message>
  <message>
   <source>{0} of {1} is called{2}</source>
   <translation>{0} von {1} wird aufgerufen{2}</translation>
  </message>
  <message>
   <source>{0} of {1} {2}</source>
   <translation>{0} von {1} {2}</translation>
  </message>
  <message>
   <source>{0} of {1}: {2}</source>
   <translation>{0} von {1}: {2}</translation>
  </message>
  <message>
   <source>{0} or {1}</source>
   <translation>{0} oder {1}</translation>
  </message>
  <message>
   <source>{0} places renamed</source>
   <translation>{0} Stellen umbenannt</translation>
  </message>
  <message>
   <source>{0} ready, {1:.0f} MiB</source>
   <translation>{0} bereit, {1:.0f} MiB</translation>
  </message>
  <message>
   <source>{0} taken out of the flow</source>
   <translation>{0} aus dem Ablauf genommen</translation>
  </message>
  <message>
   <source>{0} threw {1}: {2}</source>
   <translation>{0} warf {1}: {2}</translation>
  </message>
  <message>
   <source>{0} to run the action with this event.</source>
   <translation>{0} um die Action mit diesem Event auszuführen.</translation>
  </message>
  <message>
   <source>{0} token</source>
   <translation>{0}-Token</translation>
  </message>
  <message>
   <source>{0} view</source>
   <translation>Ansicht {0}</translation>
  </message>
  <message>
   <source>{0} was changed by another program.</source>
   <translation>{0} wurde von einem anderen Programm geändert.</translation>
  </message>
  <message>
   <source>{0} was not saved. It is kept as a draft.</source>
   <translation>{0} wurde nicht gespeichert. Es bleibt als Entwurf bewahrt.</translation>
  </message>
  <message>
   <source>{0} would be written</source>
   <translation>{0} würde geschrieben</translation>
  </message>
  <message>
   <source>{0} written to {1}</source>
   <translation>{0} nach {1} geschrieben</translation>
  </message>
  <message>
   <source>{0} {1} is declared; the next run installs it.</source>
   <translation>{0} {1} ist deklariert; der nächste Lauf installiert es.</translation>
  </message>
  <message>
   <source>{0} · draft kept</source>
   <translation>{0} · Entwurf bewahrt</translation>
  </message>
  <message>
   <source>{0} · travels encrypted ({1}); shown before that</source>
   <translation>{0} · reist verschlüsselt ({1}); gezeigt, wie es davor ist</translation>
  </message>
  <message>
   <source>{0} · with the unchanged event: {1}</source>
   <translation>{0} · mit dem unveränderten Event: {1}</translation>
  </message>
  <message>
   <source>{0}, compact form</source>
   <translation>{0}, kompakte Form</translation>
  </message>
  <message>
   <source>{0}, header</source>
   <translation>{0}, Header</translation>
  </message>
  <message>
   <source>{0}, in {1}</source>
   <translation>{0}, in {1}</translation>
  </message>
  <message>
   <source>{0}, line {1}</source>
   <translation>{0}, Zeile {1}</translation>
  </message>
  <message>
   <source>{0}, made too late</source>
   <translation>{0}, zu spät gemacht</translation>
  </message>
  <message>
   <source>{0}, may be absent</source>
   <translation>{0}, kann fehlen</translation>
  </message>
  <message>
   <source>{0}, members of the compact form</source>
   <translation>{0}, Elemente der kompakten Form</translation>
  </message>
  <message>
   <source>{0}, note</source>
   <translation>{0}, Anmerkung</translation>
  </message>
  <message>
   <source>{0}, payload as JSON</source>
   <translation>{0}, Payload als JSON</translation>
  </message>
  <message>
   <source>{0}, {1} of {2} variants</source>
   <translation>{0}, {1} von {2} Varianten</translation>
  </message>
  <message>
   <source>{0}. Until it is mended the settings stay as they were.</source>
   <translation>{0}. Bis es behoben ist, bleiben die Einstellungen, wie sie waren.</translation>
  </message>
  <message>
   <source>{0}: nothing to copy</source>
   <translation>{0}: nichts zu kopieren</translation>
  </message>
  <message>
   <source>{0}: the event is of this grant already</source>
   <translation>{0}: Das Event gehört schon zu diesem Grant</translation>
  </message>
  <message>
   <source>{0}: the file is exported as it is on disk.</source>
   <translation>{0}: Die Datei wird exportiert, wie sie auf der Platte ist.</translation>
  </message>
  <message>
   <source>{0}: {1}
{2}: {3}. Event: {4}</source>
   <translation>{0}: {1}
{2}: {3}. Event: {4}</translation>
  </message>
  <message>
   <source>{0}: {1} changed</source>
   <translation>{0}: {1} geändert</translation>
  </message>
  <message>
   <source>{0}: {1} copied</source>
   <translation>{0}: {1} kopiert</translation>
  </message>
  <message>
   <source>{0}: {1} fields changed in {2}</source>
   <translation>{0}: {1} Felder in {2} geändert</translation>
  </message>
  <message>
   <source>{0}: {1} {2}
In studio.yaml: {3}. {4}</source>
   <translation>{0}: {1} {2}
In studio.yaml: {3}. {4}</translation>
  </message>
  <message>
   <source>{0}: {1}, done</source>
   <translation>{0}: {1}, erledigt</translation>
  </message>
  <message>
   <source>{0}: {1}, which flows.{2} names.</source>
   <translation>{0}: {1}, was flows.{2} nennt.</translation>
  </message>
  <message>
   <source>{0}; the setting keeps the value it had</source>
   <translation>{0}; die Einstellung behält ihren Wert</translation>
  </message>
  <message>
   <source>{0}; {1:,} in place of another one</source>
   <translation>{0}; {1:,} anstelle einer anderen</translation>
  </message>
  <message>
   <source>{0}; {1} to know</source>
   <translation>{0}; {1} zu wissen</translation>
  </message>
  <message>
   <source>{0}The time limit waits.</source>
   <translation>{0}Die Zeitgrenze wartet.</translation>
  </message>
  <message>
   <source>{0}[*]{1} — Action Studio</source>
   <translation>{0}[*]{1} — Action Studio</translation>
  </message>
  <message>
   <source>{0}limit {1:g} s</source>
   <translation>{0}Grenze {1:g} s</translation>
  </message>
  <message>
   <source>{0}{1}
Value: {2}</source>
   <translation>{0}{1}
Wert: {2}</translation>
  </message>
  <message>
   <source>{0}{1} {2} something else. What is there now will be gone.</source>
   <translation>{0}{1} {2} etwas anderes. Was jetzt da ist, wird weg sein.</translation>
  </message>
  <message numerus="yes">
   <source>… %n more characters; Copy holds all of them</source>
   <comment>… %n more character; Copy holds all of them</comment>
   <translation>
    <numerusform>… %n weiteres Zeichen; Kopieren enthält alle</numerusform>
    <numerusform>… %n weitere Zeichen; Kopieren enthält alle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>… %n more lines</source>
   <comment>… %n more line</comment>
   <translation>
    <numerusform>… %n weitere Zeile</numerusform>
    <numerusform>… %n weitere Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>… {0:,} earlier lines hidden</source>
   <translation>… {0:,} frühere Zeilen verborgen</translation>
  </message>
  <message>
   <source>… {0:,} more</source>
   <translation>… {0:,} weitere</translation>
  </message>
  <message>
   <source>… {0:,} more characters</source>
   <translation>… {0:,} weitere Zeichen</translation>
  </message>
 </context>
</TS>
