<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>Example: {0}</source>
   <translation>Beispiel: {0}</translation>
  </message>
  <message>
   <source>Needs the plan {0}.</source>
   <translation>Erfordert den Tarif {0}.</translation>
  </message>
  <message>
   <source>Status: {0}.</source>
   <translation>Status: {0}.</translation>
  </message>
  <message>
   <source>The configuration of this action.</source>
   <translation>Die Konfiguration dieser Action.</translation>
  </message>
  <message>
   <source>The secrets of this action.</source>
   <translation>Die Secrets dieser Action.</translation>
  </message>
  <message>
   <source>challenged here</source>
   <translation>hier Challenge</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>fertig</translation>
  </message>
  <message>
   <source>crashed</source>
   <translation>abgestürzt</translation>
  </message>
  <message>
   <source>denied here</source>
   <translation>hier verweigert</translation>
  </message>
  <message>
   <source>disabled</source>
   <translation>ausgeschaltet</translation>
  </message>
  <message>
   <source>ended its process</source>
   <translation>beendete Prozess</translation>
  </message>
  <message>
   <source>form shown here</source>
   <translation>hier Formular gezeigt</translation>
  </message>
  <message>
   <source>guarded</source>
   <translation>bewacht</translation>
  </message>
  <message>
   <source>isolated</source>
   <translation>isoliert</translation>
  </message>
  <message>
   <source>no handler</source>
   <translation>kein Handler</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>nicht gestartet</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>out of memory</source>
   <translation>kein Speicher</translation>
  </message>
  <message>
   <source>redirected here</source>
   <translation>hier weitergeleitet</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>gestoppt</translation>
  </message>
  <message>
   <source>threw</source>
   <translation>warf Fehler</translation>
  </message>
  <message>
   <source>timed out</source>
   <translation>Zeit abgelaufen</translation>
  </message>
  <message>
   <source>too much output</source>
   <translation>zu viel Ausgabe</translation>
  </message>
 </context>
</TS>
