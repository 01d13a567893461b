import { isLanguage, type Language } from "./languages"

/** Reads the language of an address; an address in no language of the market is not found. */
export const languageOf = (params: { lang?: string | undefined }): Language => {
  if (isLanguage(params.lang)) return params.lang
  throw new Response(null, { status: 404 })
}
