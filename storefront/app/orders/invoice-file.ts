import { languageOf } from "~/i18n/language-context.server"
import { notFound } from "~/medusa/ask-for-page.server"
import { paperLanguage } from "~/papers/paper-language"
import { clientIpContext } from "~/session/client-ip"
import { readInvoiceFile } from "./invoice.server"
import type { Route } from "./+types/invoice-file"

/** An invoice as a PDF, for whoever its page opens to. */
export const loader = async ({ params, request, context }: Route.LoaderArgs): Promise<Response> => {
  const lang = paperLanguage(request, languageOf(params))
  const { number, id } = params
  const file = await readInvoiceFile({ request, number, id, lang, clientIp: context.get(clientIpContext) })
  if (!file) throw notFound()
  return new Response(file.body, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": file.headers.get("content-disposition") ?? "attachment",
      "cache-control": "private, no-store",
    },
  })
}
