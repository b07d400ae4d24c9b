import { z } from '@hono/zod-openapi';

interface Grenzen {
  readonly minimum: number;
  readonly maximum: number;
  /** Wat er mis is, als woorden achter de waarde. */
  readonly anders?: string;
}

/**
 * Een geheel getal in een adres, alleen in cijfers: wat JavaScript verder als getal leest ("1e2", "0x10", " 5") staat niet in het contract.
 * Het document beschrijft het als integer met zijn grenzen.
 */
export function geheelGetal({ minimum, maximum, anders = `een heel getal van ${minimum} tot en met ${maximum}` }: Grenzen) {
  return z
    .string()
    .regex(/^\d{1,15}$/, { error: anders, abort: true })
    .transform(Number)
    .refine((getal) => getal >= minimum && getal <= maximum, { error: anders })
    .openapi({ type: 'integer', minimum, maximum });
}
