import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { Link } from "react-router"
import { Button } from "~/design/button"
import { classNames } from "~/design/class-names"
import { Icon } from "~/design/icon"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { orSignIn } from "../access/member-session.server"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { paperRule } from "../print/paper-size"
import { requireMember } from "../workspace.server"
import { POSTER_FACES } from "./poster-faces"
import { readPosters } from "./posters.server"
import { ProductCard } from "./product-card"
import { StandPoster } from "./stand-poster"
import type { Route } from "./+types/posters-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const { session } = await requireMember(request, language)
  const posters = await orSignIn(request, language, readPosters(session, params.id))
  return { title: i18nIn(language)._(msg`Posters`), id: params.id, posters }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** A poster for the stand on A4, or cards for its goods on A6: one kind is printed at a time, each on its paper. */
export default function PostersPage({ loaderData: { id, posters } }: Route.ComponentProps) {
  const { t } = useLingui()
  const href = useWorkspaceLinks()
  const [kind, setKind] = useState<"stand" | "goods">("stand")
  return (
    <div className="mx-auto grid max-w-3xl gap-4 px-4 py-5 print:block print:max-w-none print:p-0">
      <style>
        {POSTER_FACES + paperRule(kind === "stand" ? "A4" : "A6", kind === "stand" ? "12mm" : "5mm")}
      </style>
      <Link
        to={`${href("fairs")}/${id}`}
        className="inline-flex min-h-11 w-fit items-center gap-1 text-clay-deep underline print:hidden"
      >
        <Icon name="forward" className="size-5 rotate-180" />
        <Trans>Back to the fair</Trans>
      </Link>
      <h1 className="flex items-center gap-3 text-3xl print:hidden">
        <Icon name="print" className="size-9 text-clay" />
        <Trans>Posters to print</Trans>
      </h1>
      <div role="group" aria-label={t`What to print`} className="grid grid-cols-2 gap-2 print:hidden">
        <Kind isChosen={kind === "stand"} onChoose={() => setKind("stand")} icon="tent">
          <Trans>For the stand (A4)</Trans>
        </Kind>
        <Kind isChosen={kind === "goods"} onChoose={() => setKind("goods")} icon="tag">
          <Trans>For the goods (A6)</Trans>
        </Kind>
      </div>
      <Button
        type="button"
        size="lg"
        isWide
        icon="print"
        className="print:hidden"
        onClick={() => window.print()}
      >
        <Trans>Print</Trans>
      </Button>
      {kind === "stand" ? (
        <StandPoster posters={posters} />
      ) : (
        <div className="grid justify-items-center gap-4 print:block">
          {posters.products.map((product) => (
            <ProductCard key={product.id} product={product} posters={posters} />
          ))}
        </div>
      )}
    </div>
  )
}

type KindProps = {
  isChosen: boolean
  icon: "tent" | "tag"
  onChoose: () => void
  children: React.ReactNode
}

const Kind = ({ isChosen, icon, onChoose, children }: KindProps) => (
  <button
    type="button"
    aria-pressed={isChosen}
    onClick={onChoose}
    className={classNames(
      "grid min-h-18 cursor-pointer content-center justify-items-center gap-1 rounded-control border px-2 text-center leading-tight",
      isChosen ? "border-clay bg-clay-wash font-medium text-clay-deep" : "border-line-strong bg-paper",
    )}
  >
    <Icon name={icon} className="size-7" />
    {children}
  </button>
)
