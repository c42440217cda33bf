import { expect, it } from 'vitest';
import { findInXml, judgePart } from './find-in-package.ts';

it.each<[name: string, danger: string | undefined]>([
  ['word/document.xml', undefined],
  ['word/vbaProject.bin', 'macro'],
  ['VBAdata.xml', 'macro'],
  ['word/myvba.xml', undefined],
  ['xl/macrosheets/sheet1.xml', 'macro'],
  ['customUI/customUI14.xml', 'macro'],
  ['word/activeX/activeX1.xml', 'macro'],
  ['word/attachedToolbars.bin', 'macro'],
  // Only at the top of a text of OpenDocument: a picture may lie in a folder of this name.
  ['Basic/Standard/Module1.xml', 'macro'],
  ['Scripts/python/a.py', 'macro'],
  ['Dialogs/dialog.xml', 'macro'],
  ['Pictures/Basic/a.xml', undefined],
  ['word/embeddings/a.docx', 'embedded'],
  ['Object 1/content.xml', 'embedded'],
  ['ObjectReplacements/Object 1', 'embedded'],
  ['word/Object 1/content.xml', undefined],
  ['word/media/a.exe', 'embedded'],
  ['word/media/a.exe.png', undefined],
  ['word/media/a.SVG', 'embedded'],
  // What a printer is set to is all that may be no text.
  ['xl/printerSettings/printerSettings1.bin', undefined],
  ['printerSettings1.bin', undefined],
  ['xl/PRINTERSETTINGS/PRINTERSETTINGS1.BIN', undefined],
  ['xl/myprinterSettings1.bin', 'embedded'],
  ['xl/other.bin', 'embedded'],
])('the part %s is: %s', (name, danger) => {
  expect(judgePart(name)).toBe(danger);
});

const relation = (type: string, mode = '') =>
  `<Relationships><Relationship Type="http://a.example/${type}" Target="http://b.example/" ${mode}/></Relationships>`;

it.each<[text: string, danger: string | undefined]>([
  ['<w:t>La DDE.</w:t>', undefined],
  ['<w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText>', 'action'],
  ['<w:instrText>DDE "cmd"</w:instrText>', 'action'],
  ['<w:instrText>ddeauto Excel</w:instrText>', 'action'],
  ['<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>', 'macro'],
  ['<script:event-listener script:language="ooo:script"/>', 'macro'],
  ['<x:ddeLink ddeService="cmd"/>', 'outside'],
  ['<draw:plugin xlink:href="a"/>', 'outside'],
  ['<!DOCTYPE a [<!ENTITY b "c">]>', 'script'],
  ['<manifest:encryption-data/>', 'locked'],
  [relation('image'), undefined],
  [relation('image', 'TargetMode="External"'), 'outside'],
  // A link that a reader presses fetches nothing by itself.
  [relation('hyperlink', 'TargetMode="External"'), undefined],
  [
    relation('hyperlink', 'TargetMode="External"') + relation('image', "TargetMode='External'"),
    'outside',
  ],
])('%s is: %s', (text, danger) => {
  expect(findInXml(text)).toBe(danger);
});
