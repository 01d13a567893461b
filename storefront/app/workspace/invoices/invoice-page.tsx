import { Trans } from "@lingui/react/macro"
import { Link } from "react-router"
import { Button } from "~/design/button"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { paperLanguage } from "~/papers/paper-language"
import { PaperSheet } from "~/papers/paper-sheet"
import { PaperTools } from "~/papers/paper-tools"
import { orSignIn } from "../access/member-session.server"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { requireMember } from "../workspace.server"
import { readInvoice } from "./invoices.server"
import type { Route } from "./+types/invoice-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const { session } = await requireMember(request, language)
  const lang = paperLanguage(request, language)
  return { lang, ...(await orSignIn(request, language, readInvoice(session, params.id, lang))) }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.paper.title} ${loaderData?.invoice.number} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** One invoice of the cooperative, to read, print or keep. */
export default function InvoicePage({ loaderData: { lang, invoice, paper } }: Route.ComponentProps) {
  const href = useWorkspaceLinks()
  const language = useLanguage()
  const file = `/${language}/workspace/api/invoices/${invoice.id}/paper.pdf?lang=${lang}`
  return (
    <div className="mx-auto grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-5 px-4 py-5 print:p-0">
      <Link
        to={href("invoices")}
        className="-my-2 inline-flex min-h-11 w-fit items-center gap-1 text-clay-deep underline print:hidden"
      >
        <Icon name="forward" className="size-5 rotate-180" />
        <Trans>Invoices</Trans>
      </Link>
      <PaperTools lang={lang} pdf={file} />
      <Button type="button" size="lg" icon="print" onClick={() => window.print()} className="print:hidden">
        <Trans>Print</Trans>
      </Button>
      <PaperSheet paper={paper} />
    </div>
  )
}
