/** An XML document as an answer that crawlers may keep for an hour. */
export const xmlAnswer = (xml: string): Response =>
  new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`, {
    headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=3600" },
  })
