import { z } from 'zod';
import { day } from './date.ts';
import { choice, field } from './field.ts';

/** How far the record can be trusted: who looked, when, and how. */
export const verification = field(
  z
    .strictObject({
      level: field(
        choice({
          declared: ['مصرح به', 'Déclaré', 'Declared', 'Declarado', 'Angegeben'],
          confirmed: ['أكدته الجمعية', 'Confirmé par l’association', 'Confirmed by the association', 'Confirmado por la asociación', 'Vom Verein bestätigt'],
          checked: ['تم التحقق منه', 'Vérifié sur place ou sur pièces', 'Checked on site or on papers', 'Comprobado in situ o con documentos', 'Vor Ort oder anhand von Unterlagen geprüft'],
        }),
        ['المستوى', 'Niveau', 'Level', 'Nivel', 'Stufe'],
        ['«مصرح به» ما دام لم يتأكد منه أحد.', '« Déclaré » tant que personne ne l’a confirmé.', '“Declared” as long as nobody has confirmed it.'],
      ),
      date: field(
        day,
        ['التاريخ', 'Date', 'Date', 'Fecha', 'Datum'],
        ['يوم التحقق، مثل \u200e2025-11-20.', 'Le jour de la vérification, par exemple 2025-11-20.', 'The day of the check, for example 2025-11-20.'],
      ).optional(),
      by: field(
        choice({
          association: ['الجمعية نفسها', 'l’association elle-même', 'the association itself', 'la propia asociación', 'der Verein selbst'],
          maintainer: ['القائمون على الدليل', 'l’équipe de l’annuaire', 'the directory’s team', 'el equipo del directorio', 'das Team des Verzeichnisses'],
          partner: ['شريك محلي', 'un partenaire local', 'a local partner', 'un socio local', 'ein Partner vor Ort'],
        }),
        ['من تحقق', 'Par', 'By', 'Por', 'Durch'],
        ['من قام بالتحقق؟ الدور فقط، دون اسم.', 'Qui a vérifié ? Le rôle seulement, pas de nom.', 'Who checked? The role only, no name.'],
      ).optional(),
      how: field(
        choice({
          document: ['من وثيقة', 'd’après un document', 'from a document', 'a partir de un documento', 'anhand eines Dokuments'],
          phone: ['بالهاتف', 'par téléphone', 'by phone', 'por teléfono', 'telefonisch'],
          message: ['برسالة', 'par message', 'by message', 'por mensaje', 'per Nachricht'],
          visit: ['بزيارة', 'par une visite', 'by a visit', 'con una visita', 'bei einem Besuch'],
          papers: ['بالاطلاع على الأوراق الرسمية', 'sur pièces officielles', 'on official papers', 'con documentos oficiales', 'anhand amtlicher Unterlagen'],
        }),
        ['كيف', 'Comment', 'How', 'Cómo', 'Wie'],
        ['كيف تم التحقق؟', 'Comment la vérification a-t-elle été faite ?', 'How was it checked?'],
      ).optional(),
    })
    .meta({ kind: 'verification' }),
  ['التحقق', 'Vérification', 'Verification', 'Verificación', 'Überprüfung'],
  ['إلى أي حد تم التحقق من هذه الصفحة، ومن طرف من، ومتى.', 'Jusqu’où cette fiche a été vérifiée, par qui et quand.', 'How far this record has been checked, by whom and when.'],
);
