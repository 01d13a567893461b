import { Alert, Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useCraftNames } from "../verification/use-texts"
import type { CooperativeDetail } from "./cooperative"
import { Credentials } from "./credentials"
import { useTexts } from "./use-texts"

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid grid-cols-2 gap-4 px-6 py-3">
    <Text size="small" weight="plus" className="text-ui-fg-subtle">
      {name}
    </Text>
    <Text size="small" as="div">
      <bdi>{children}</bdi>
    </Text>
  </div>
)

/** What the file lacks and what deserves a second look. */
export const FileNotices = ({ missing, warnings }: Pick<CooperativeDetail, "missing" | "warnings">) => {
  const { t } = useTexts()
  const fields = Object.keys(missing).map((field) => t(`fact.${field}`))
  return (
    <>
      {fields.length > 0 && <Alert variant="warning">{t("missing", { fields: fields.join(", ") })}</Alert>}
      {warnings.map((warning) => (
        <Alert key={warning} variant="info">
          {t(`warning.${warning}`)}
        </Alert>
      ))}
    </>
  )
}

/** The facts of a cooperative. */
export const FactsSection = ({ cooperative }: { cooperative: CooperativeDetail }) => {
  const { t, nameOf, dateOf } = useTexts()
  const craftName = useCraftNames()
  const none = t("none")
  const facts: [string, ReactNode][] = [
    ["legal_form", cooperative.legal_form ? t(`legalForm.${cooperative.legal_form}`) : none],
    ["province", nameOf(cooperative.province?.labels)],
    ["commune", cooperative.commune ?? none],
    ["address", cooperative.address ?? none],
    ["members", `${cooperative.members_count ?? none} (${cooperative.women_members_count ?? none})`],
    ["women_led", t(cooperative.women_led ? "yes" : "no")],
    ["founded_year", cooperative.founded_year ?? none],
    ["activities", cooperative.activities.map(craftName).join(" · ") || none],
    ["phone", cooperative.phone ?? none],
    ["email", cooperative.email ?? none],
    ["registry_number", cooperative.registry_number ?? none],
    ["ice", cooperative.ice ?? none],
    ["rib", cooperative.rib ?? none],
    ["closed_until", dateOf(cooperative.closed_until)],
    ["verified_at", dateOf(cooperative.verified_at)],
  ]
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("section.facts")}
      </Heading>
      <Fact name={t("column.priority")}>
        <Credentials credentials={cooperative.credentials} />
      </Fact>
      {facts.map(([field, value]) => (
        <Fact key={field} name={t(`fact.${field}`)}>
          {value}
        </Fact>
      ))}
    </Container>
  )
}
