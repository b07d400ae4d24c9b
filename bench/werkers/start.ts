interface Dienst {
  readonly default: { readonly fetch: unknown };
}

/**
 * Laadt de bundel van de dienst pas als iemand erom vraagt: zo is van buiten te zien hoelang workerd doet over
 * vertalen en over alles wat bovenaan de modules staat.
 */
export default {
  async fetch(verzoek: Request): Promise<Response> {
    const module = new URL(verzoek.url).searchParams.get('module');
    if (module === null) return new Response('niets geladen');
    // Het pad staat in een variabele, anders neemt de bundelaar elk bestand hiernaast mee.
    const pad = `./${module}`;
    const { default: dienst } = (await import(pad)) as Dienst;
    return new Response(typeof dienst.fetch);
  },
};
