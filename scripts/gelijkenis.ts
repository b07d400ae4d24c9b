import { gelijkenisredenen } from '../src/advies/gelijkenisredenen.ts';
import { naastePraktijken } from '../src/advies/praktijken.ts';
import { kennisUitBestanden } from './motor.ts';

/** `npm run kennisbank:gelijkenis`: bij elk initiatief van de groslijst de vijf praktijken die er het meest op lijken, met waarom. Om te lezen: klopt dit? */
const HOOGSTENS = 5;
const kennis = kennisUitBestanden();
const groslijst = kennis.regelset.items.praktijken.filter(({ nummersGroslijst }) => nummersGroslijst.length > 0);
for (const praktijk of groslijst) {
  const naaste = naastePraktijken(praktijk, kennis).filter((ander) => ander.praktijk.id !== praktijk.id);
  console.log(`\n${praktijk.nummersGroslijst.join(' en ')}. ${praktijk.naam}`);
  if (naaste.length === 0) console.log('   geen: er is te weinig van bekend om te vergelijken');
  for (const { praktijk: ander, score, overeenkomsten } of naaste.slice(0, HOOGSTENS))
    console.log(`   ${score.toFixed(2)} ${ander.naam}: ${gelijkenisredenen(overeenkomsten, ander, kennis).join('; ')}`);
}
