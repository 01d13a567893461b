import { Trans, useLingui } from "@lingui/react/macro"
import { z } from "zod"
import { pageTagsContext } from "../../../server/page-tags"
import { readCategories } from "~/catalogue/categories.server"
import { findCategory } from "~/catalogue/category-tree"
import { useTierNames } from "~/catalogue/use-tier-names"
import { Localized } from "~/design/localized"
import { formatDate } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { askForPage, orErrorPage } from "~/medusa/ask-for-page.server"
import { Points, Prose, ProseSection } from "./prose"
import type { Route } from "./+types/priority-rule-page"

const conditionSchema = z.object({
  condition: z.string(),
  kinds: z.array(z.string()).nullish(),
  at_least: z.number().nullish(),
  categories: z.array(z.string()).nullish(),
})

const ruleSchema = z.object({
  rule: z.object({
    version: z.number(),
    published_at: z.string(),
    basis: z.record(z.string(), z.string().nullish()),
    tiers: z.array(z.object({ tier: z.number(), when: z.array(conditionSchema) })),
  }),
})

export const loader = async ({ params, context }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const [{ rule }, categories] = await Promise.all([
    askForPage(ruleSchema, "/store/priority-rule"),
    orErrorPage(readCategories()),
  ])
  context.get(pageTagsContext).add("catalogue")
  const categoryNames = Object.fromEntries(
    rule.tiers
      .flatMap(({ when }) => when.flatMap((condition) => condition.categories ?? []))
      .map((slug) => [slug, localize(findCategory(categories, slug)?.name, language).text || slug]),
  )
  return {
    version: rule.version,
    publishedOn: formatDate(rule.published_at, language),
    basis: localize(rule.basis, language),
    tiers: rule.tiers,
    categoryNames,
  }
}

/** The rule that decides who comes first, as it is in force, condition by condition. */
export default function PriorityRulePage({ loaderData: rule }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const tierNames = useTierNames()
  return (
    <Prose
      title={t`The priority rule`}
      description={t`The published rule by which goods of artisan women's cooperatives come first among goods that answer a search equally well.`}
      lead={
        <Trans>
          A rule anyone can read, not a hidden weight. Every good can say by it why it stands where it stands.
        </Trans>
      }
    >
      <ProseSection title={<Trans>What it is based on</Trans>}>
        <Localized as="p" text={rule.basis.text} language={rule.basis.language} page={language} />
      </ProseSection>
      <ProseSection title={<Trans>How goods are ordered</Trans>}>
        <Points>
          <li>
            <Trans>
              First, how well a good answers your words. The rule never lifts a good that answers less well.
            </Trans>
          </li>
          <li>
            <Trans>Then, between goods that answer equally well, the tier below.</Trans>
          </li>
          <li>
            <Trans>Within a tier the provinces take turns, so that none is always last.</Trans>
          </li>
          <li>
            <Trans>When you sort by price or by date, the rule has no part in it.</Trans>
          </li>
        </Points>
      </ProseSection>
      {rule.tiers.map(({ tier, when }) => (
        <ProseSection
          key={tier}
          title={
            <Trans>
              Tier {tier}: {tierNames[tier] ?? ""}
            </Trans>
          }
        >
          {when.length === 0 ? (
            <p>
              <Trans>Every other verified cooperative, without condition.</Trans>
            </p>
          ) : (
            <>
              <p>
                <Trans>All of this must hold:</Trans>
              </p>
              <Points>
                {when.map((condition, index) => (
                  <li key={index}>
                    <ConditionSentence condition={condition} categoryNames={rule.categoryNames} />
                  </li>
                ))}
              </Points>
            </>
          )}
        </ProseSection>
      ))}
      <ProseSection title={<Trans>How it is kept honest</Trans>}>
        <Points>
          <li>
            <Trans>
              A credential is declared with its evidence and verified by two people of the network; it ends or
              can be withdrawn.
            </Trans>
          </li>
          <li>
            <Trans>
              Each decision is kept, and asked again gives the same answer under the rule of its day.
            </Trans>
          </li>
          <li>
            <Trans>A new rule is a new version; the old ones stay readable.</Trans>
          </li>
        </Points>
        <p className="text-ink-soft">
          <Trans>
            Version {rule.version}, published on {rule.publishedOn}.
          </Trans>
        </p>
      </ProseSection>
    </Prose>
  )
}

type ConditionProps = { condition: z.infer<typeof conditionSchema>; categoryNames: Record<string, string> }

const ConditionSentence = ({ condition, categoryNames }: ConditionProps) => {
  const names = (condition.categories ?? []).map((slug) => categoryNames[slug]).join(" · ")
  const percent = Math.round((condition.at_least ?? 0) * 100)
  switch (condition.condition) {
    case "verified_cooperative":
      return <Trans>The cooperative is verified.</Trans>
    case "credential":
      return condition.kinds?.length === 1 ? (
        <Trans>Its credential as an artisan women's cooperative is verified.</Trans>
      ) : (
        <Trans>Its credential as a women's cooperative or one led by women is verified.</Trans>
      )
    case "women_share":
      return <Trans>Women are at least {percent}% of its members.</Trans>
    case "product_in":
      return <Trans>The good is in: {names}.</Trans>
    case "makes_category":
      return <Trans>The cooperative declared this craft as its own.</Trans>
    default:
      return <Trans>A condition of the rule</Trans>
  }
}
