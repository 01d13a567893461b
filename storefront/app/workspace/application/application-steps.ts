/** The screens of an application, in the order in which they are asked. */
export const APPLICATION_STEPS = ["what", "where", "who", "make", "papers"] as const

export type ApplicationStep = (typeof APPLICATION_STEPS)[number]

/** The facts each screen asks, by the backend's names. Documents belong to the last one. */
const FIELDS: Record<ApplicationStep, readonly string[]> = {
  what: ["legal_form", "name", "founded_year"],
  where: ["province", "further_provinces", "commune", "address"],
  who: ["phone", "email", "members_count", "women_members_count", "women_led"],
  make: ["activities", "tagline", "story"],
  papers: ["registry_number", "ice", "rib", "documents"],
}

/** One fact of each screen, for an application in which nothing was answered yet. */
export const ALWAYS_ASKED = ["name", "province", "members_count", "activities", "documents"] as const

export const isApplicationStep = (name: string | undefined): name is ApplicationStep =>
  APPLICATION_STEPS.some((step) => step === name)

/** The screen that asks a fact; whatever no screen asks is a paper. */
export const stepOf = (field: string): ApplicationStep =>
  APPLICATION_STEPS.find((step) => FIELDS[step].includes(field)) ?? "papers"

/** The screen after this one; undefined after the last. */
export const nextStep = (step: ApplicationStep): ApplicationStep | undefined =>
  APPLICATION_STEPS[APPLICATION_STEPS.indexOf(step) + 1]

export const previousStep = (step: ApplicationStep): ApplicationStep | undefined =>
  APPLICATION_STEPS[APPLICATION_STEPS.indexOf(step) - 1]

/** The screens that nothing is missing from, given the missing facts' names. */
export const finishedSteps = (missing: readonly string[]): ApplicationStep[] => {
  const unfinished = new Set(missing.map(stepOf))
  return APPLICATION_STEPS.filter((step) => !unfinished.has(step))
}

/** Where to go on: the first screen that lacks something; undefined when all is there. */
export const stepToContinue = (missing: readonly string[]): ApplicationStep | undefined => {
  const finished = finishedSteps(missing)
  return APPLICATION_STEPS.find((step) => !finished.includes(step))
}
