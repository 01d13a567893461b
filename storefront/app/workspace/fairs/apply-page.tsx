import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { useEffect, useState } from "react"
import { useNavigate } from "react-router"
import { readCategories } from "~/catalogue/categories.server"
import { Button } from "~/design/button"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { orSignIn } from "../access/member-session.server"
import { useKeptAnswer } from "../access/use-kept-answer"
import { PlainPage } from "../frame/plain-page"
import { useWorkspaceLinks } from "../frame/workspace-links"
import { KeptOnPhone } from "../goods/kept-on-phone"
import { requireMember } from "../workspace.server"
import { answerFair } from "./answer-fair.server"
import { BroughtGoods } from "./brought-goods"
import { FairForm } from "./fair-form"
import { fairCrafts } from "./fair-crafts"
import { readFair } from "./fairs.server"
import { WhoComes } from "./who-comes"
import type { Route } from "./+types/apply-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const seenAt = new Date().toISOString()
  const { session } = await requireMember(request, language)
  const [fair, categories] = await Promise.all([
    orSignIn(request, language, readFair(session, params.id, language)),
    readCategories(),
  ])
  return {
    title: i18nIn(language)._(msg`Apply`),
    fair,
    crafts: fairCrafts(categories, fair.categories, language),
    seenAt,
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

export const action = ({ params, request }: Route.ActionArgs) =>
  answerFair(request, params.id, languageOf(params))

/** Two screens: what the cooperative brings; who comes and what they need. Both at once where scripts do not run. */
export default function ApplyPage({ loaderData: { fair, crafts }, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const href = useWorkspaceLinks()
  const navigate = useNavigate()
  const refused = useKeptAnswer(actionData)?.refused
  const [screen, setScreen] = useState<"both" | "goods" | "people">("both")
  const [isKept, setKept] = useState(false)
  useEffect(() => setScreen("goods"), [])
  const back = `${href("fairs")}/${fair.id}`
  if (isKept) return <KeptOnPhone />
  const { application } = fair
  return (
    <PlainPage
      title={screen === "people" ? t`Who comes?` : t`What do you bring?`}
      icon="tent"
      back={{ to: back, label: fair.name.text }}
    >
      <FairForm
        fairId={fair.id}
        intent="apply"
        icon="check"
        label={t`Send the application`}
        code={refused?.code}
        isSubmitHidden={screen === "goods"}
        onDone={({ kind }) => (kind === "waiting" ? setKept(true) : void navigate(back))}
      >
        <div hidden={screen === "people"} className="grid gap-4">
          <BroughtGoods
            crafts={crafts}
            chosen={application?.categories ?? []}
            presentation={application?.presentation ?? ""}
          />
          {screen === "goods" ? (
            <Button
              type="button"
              size="lg"
              isWide
              icon="arrow"
              className="min-h-16 text-xl"
              onClick={() => setScreen("people")}
            >
              <Trans>Continue</Trans>
            </Button>
          ) : null}
        </div>
        <div hidden={screen === "goods"} className="grid gap-4">
          <WhoComes people={application?.people ?? 2} needs={application?.needs ?? {}} />
          {screen === "people" ? (
            <Button type="button" variant="quiet" icon="back" onClick={() => setScreen("goods")}>
              <Trans>What we bring</Trans>
            </Button>
          ) : null}
        </div>
      </FairForm>
    </PlainPage>
  )
}
