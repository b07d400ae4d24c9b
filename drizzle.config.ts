import { defineConfig } from 'drizzle-kit';

/** `npm run migratie -- --name wat_er_verandert` schrijft het verschil met de vorige stand als nieuwe migratie. */
export default defineConfig({ dialect: 'sqlite', schema: './schema/tabellen.ts', out: './schema/migraties' });
