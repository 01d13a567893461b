/**
 * The dashboard's session cookie travels over https only, as Medusa sets it in production, except where the
 * dashboard itself is served over plain http: on one's own machine it would otherwise never be set.
 */
export function sessionCookieOptions(publicUrl: string | undefined): { secure?: boolean } {
  return publicUrl?.startsWith("http://") ? { secure: false } : {}
}
