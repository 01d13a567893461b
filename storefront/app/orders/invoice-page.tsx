import { Trans } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { notFound } from "~/medusa/ask-for-page.server"
import { paperLanguage } from "~/papers/paper-language"
import { PaperSheet } from "~/papers/paper-sheet"
import { PaperTools } from "~/papers/paper-tools"
import { clientIpContext } from "~/session/client-ip"
import { readInvoice } from "./invoice.server"
import type { Route } from "./+types/invoice-page"

/** An invoice opens to whoever the order's page opens to; for others it does not exist. */
export const loader = async ({ params, request, context }: Route.LoaderArgs) => {
  const lang = paperLanguage(request, languageOf(params))
  const { number, id } = params
  const found = await readInvoice({ request, number, id, lang, clientIp: context.get(clientIpContext) })
  if (!found) throw notFound()
  return { lang, order: number, ...found }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.paper.title} ${loaderData?.invoice.number} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** A cooperative's invoice, or a credit note on it, as it is printed. Plain HTML. */
export default function InvoicePage({ loaderData: { lang, order, invoice, paper } }: Route.ComponentProps) {
  const language = useLanguage()
  const back = `/${language}/orders/${order}`
  return (
    <div className="page-width grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-5 py-8 print:p-0">
      <a
        href={back}
        className="inline-flex min-h-11 w-fit items-center gap-1 text-clay-deep underline print:hidden"
      >
        <Icon name="forward" className="size-5 rotate-180" />
        <Trans>Back to the order</Trans>
      </a>
      <PaperTools lang={lang} pdf={`${back}/invoices/${invoice.id}/pdf?paper=${lang}`} />
      <PaperSheet paper={paper} />
    </div>
  )
}
