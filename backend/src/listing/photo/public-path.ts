const UPLOADS = "/media/uploads/"

/**
 * A file's address as pages use it: what lies with the market's own pictures is served by the storefront too, and is
 * named without a host; what lies elsewhere (S3) keeps its own.
 */
export function publicPath(url: string, backendUrl: string | undefined): string {
  const parsed = URL.canParse(url) ? new URL(url) : null
  const isOurs =
    parsed && backendUrl && URL.canParse(backendUrl) && parsed.origin === new URL(backendUrl).origin
  return isOurs && parsed.pathname.startsWith(UPLOADS) ? parsed.pathname : url
}
