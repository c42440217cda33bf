import { expect, it } from 'vitest';
import { findFee } from './find-fee.ts';

it.each([
  'Le volontaire paie une participation qui couvre repas et logement.',
  'Frais de participation : 300 €.',
  'Frais d’inscription à régler avant le départ.',
  'Séjour à 150 € par semaine, repas compris.',
  'Une adhésion obligatoire est demandée.',
  'The volunteer pays a fee that covers board.',
  'A programme fee applies.',
  '€200 per week',
  'Die Teilnahmegebühr deckt Unterkunft und Essen.',
  '250 Euro pro Woche',
  'Hay una cuota de inscripción.',
  'يؤدي المتطوع مساهمة تشمل الأكل والسكن.',
  'رسوم التسجيل على المتطوع',
  '٢٠٠ درهم لليوم'.replace('لليوم', 'عن كل يوم'),
])('sees the fee in “%s”', (text) => {
  expect(findFee(text)).toBeDefined();
});

it.each([
  'Aider à gérer un budget de 120 000 DH.',
  'Distribuer des repas à 50 personnes par jour.',
  'Les frais de transport sont remboursés.',
  'Collecter des dons de 100 DH.',
  'Participation à la vie du village, sans frais.',
  'Feel free to come: no experience is needed.',
  'Coffee with the group at ten.',
  'Help families to pay school supplies.',
  'Essen und Unterkunft werden gestellt.',
  'Sin coste para la persona voluntaria.',
  'المساهمة في روض القرية طوال السنة.',
  'لا يؤدي المتطوع أي شيء.',
])('sees none in “%s”', (text) => {
  expect(findFee(text)).toBeUndefined();
});
