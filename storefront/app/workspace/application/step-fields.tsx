import { useLanguage } from "~/i18n/language"
import { useRefusal } from "~/medusa/refusal"
import type { Refused } from "../access/member-session.server"
import type { ApplicationStep } from "./application-steps"
import { MakeFields, PapersFields, WhatFields, WhereFields, WhoFields } from "./screens"
import { type StepAnswers, stepAnswers } from "./step-answers"
import type { StepPageData } from "./step-page"

export type ScreenProps = { page: StepPageData; answers: StepAnswers }

const SCREENS: Record<ApplicationStep, (props: ScreenProps) => React.ReactNode> = {
  what: WhatFields,
  where: WhereFields,
  who: WhoFields,
  make: MakeFields,
  papers: PapersFields,
}

/** The fields of one screen, filled with what is known, each with its correction beside it. */
export const StepFields = ({ page, refused }: { page: StepPageData; refused: Refused | undefined }) => {
  const language = useLanguage()
  const sentence = useRefusal()
  const Screen = SCREENS[page.step]
  return <Screen page={page} answers={stepAnswers(page.facts, refused, page.notes, language, sentence)} />
}
