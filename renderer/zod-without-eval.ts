import { z } from 'zod';

/**
 * zod compiles its checks with `new Function`, and finds out whether it may by trying; the content security policy forbids it and the
 * try would be reported as a violation. Import this before any module that declares a schema.
 */
z.config({ jitless: true });
