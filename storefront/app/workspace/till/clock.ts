/** `GET /{lang}/workspace/clock`: the market's time in milliseconds, for phones to measure their own by. */
export const loader = (): Response =>
  new Response(String(Date.now()), {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  })
