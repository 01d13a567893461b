import { Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { readCategories } from "~/catalogue/categories.server"
import { Button } from "~/design/button"
import { Icon } from "~/design/icon"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { readProvinces } from "~/medusa/provinces.server"
import { provinceGroups } from "~/checkout/province-groups"
import { RefusalNotice } from "../access/refusal-notice"
import { requireSession } from "../access/member-session.server"
import { craftFamilies } from "../goods/craft-families"
import { openNotes } from "./application"
import { findApplication, NO_APPLICATION } from "./find-application.server"
import { ALWAYS_ASKED, isApplicationStep, previousStep } from "./application-steps"
import { DocumentList } from "./document-list"
import { saveStep } from "./save-step.server"
import { StepFields } from "./step-fields"
import { StepHead } from "./step-head"
import { STEP_WORDS } from "./step-words"
import type { Route } from "./+types/step-page"

export const handle = { hydrate: true }

/** A screen of the application with what was answered before; the first one opens it for those who have none. */
export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const step = stepIn(params)
  const session = await requireSession(request, language)
  const application = await findApplication(session, request, language)
  if (!application && step !== "what") throw redirect(`/${language}/workspace/application/what`)
  const { facts, documents } = application ?? NO_APPLICATION
  return {
    title: i18nIn(language)._(STEP_WORDS[step].label),
    step,
    isNew: application === undefined,
    facts,
    documents,
    notes: application ? openNotes(application) : {},
    missing: application ? Object.keys(application.missing) : [...ALWAYS_ASKED],
    provinceGroups: step === "where" ? provinceGroups(await readProvinces(), language) : [],
    families: step === "make" ? craftFamilies(await readCategories(), language) : [],
  }
}

const stepIn = ({ step }: { step: string }) => {
  if (isApplicationStep(step)) return step
  throw data({ code: "not_found" }, { status: 404 })
}

export type StepPageData = Awaited<ReturnType<typeof loader>>

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** Keeps this screen and goes on to the next; what cannot be used comes back beside its field. */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  return saveStep(stepIn(params), request, language)
}

export default function StepPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const { step, documents, notes } = loaderData
  const refused = actionData?.refused
  const before = previousStep(step)
  return (
    <div className="page-width grid max-w-md gap-6 py-5">
      <StepHead step={step} missing={loaderData.missing} />
      <RefusalNotice code={refused && Object.keys(refused.fields).length === 0 ? refused.code : undefined} />
      {step === "papers" ? <DocumentList documents={documents} notes={notes} /> : null}
      <form method="post" noValidate className="grid gap-5" key={step}>
        <input type="hidden" name="intent" value="save" />
        <StepFields page={loaderData} refused={refused} />
        <div className="sticky bottom-0 -mx-4 flex gap-3 border-t border-line bg-lime px-4 py-3">
          <a
            href={`/${language}/workspace/application${before ? `/${before}` : ""}`}
            aria-label={t`Back`}
            className="grid min-h-16 w-16 place-items-center rounded-control border border-line-strong bg-paper"
          >
            <Icon name="arrow" className="size-7 rotate-180" />
          </a>
          <Button size="lg" isWide icon="arrow" className="min-h-16 text-xl">
            {step === "papers" ? <Trans>Finish</Trans> : <Trans>Next</Trans>}
          </Button>
        </div>
      </form>
    </div>
  )
}
