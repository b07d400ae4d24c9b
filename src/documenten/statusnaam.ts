import type { StatusVorm } from '../kennisbank/model/financieringsvorm.ts';

/** Hoe een status in een zin heet. */
export const STATUSNAAM: Readonly<Record<StatusVorm, string>> = {
  'van-kracht': 'van kracht',
  aangenomen: 'aangenomen, nog niet zeker van kracht',
  'in-voorbereiding': 'in voorbereiding',
  'bestaat-nog-niet': 'bestaat nog niet',
  gesloten: 'gesloten',
  vervallen: 'vervallen',
  onbekend: 'onbekend',
};
