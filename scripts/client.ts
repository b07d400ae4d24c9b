import { relative } from 'node:path';
import { bouwClient, installeerClient, maakTypen, voerVoorbeeldUit } from '../contract/client.ts';
import { startDienst } from '../contract/dienst.ts';

/** `npm run client`: maakt de client uit het document van de draaiende dienst, bouwt haar en laat haar voorbeeld die dienst aanroepen. */
installeerClient();
const dienst = await startDienst();
const { document, basis } = dienst;
try {
  const bestand = await maakTypen(document);
  console.log(`✓ typen van versie ${document.info.version} in ${relative(process.cwd(), bestand)}`);
  bouwClient();
  console.log('✓ gebouwd met de strengste controle van typen');
  console.log(`✓ het voorbeeld tegen de draaiende dienst:\n${voerVoorbeeldUit(`${basis}/v1`).replaceAll(/^(?=.)/gm, '  ')}`);
} finally {
  await dienst.sluit();
}
