import { publicOrigin } from "../../server/environment"

const PRIVATE = ["cart", "checkout", "account", "workspace", "orders", "order-lookup", "suggestions"]

/** Crawlers may read the market, not people's own pages. */
export const loader = () =>
  new Response(
    [
      "User-agent: *",
      ...PRIVATE.map((path) => `Disallow: /*/${path}`),
      "Disallow: /s/",
      "",
      `Sitemap: ${publicOrigin}/sitemap.xml`,
      "",
    ].join("\n"),
    {
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
    },
  )
