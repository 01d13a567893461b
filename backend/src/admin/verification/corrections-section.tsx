import { Badge, Container, Heading, Text } from "@medusajs/ui"
import type { Correction } from "./application"
import { useTexts } from "./use-texts"

/** What was asked of the applicant, and whether it was settled. */
export const CorrectionsSection = ({ corrections }: { corrections: Correction[] }) => {
  const { t, dateOf } = useTexts()
  if (!corrections.length) return null
  const aboutOf = ({ field, document_kind }: Correction): string => {
    if (field) return t(`fact.${field}`, { defaultValue: field })
    if (document_kind) return t(`documentKind.${document_kind}`, { defaultValue: document_kind })
    return t("corrections.whole")
  }
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("section.corrections")}
      </Heading>
      {corrections.map((correction, index) => (
        <div key={index} className="px-6 py-3">
          <Text size="small" weight="plus" className="flex items-center gap-2">
            {aboutOf(correction)}
            <Badge size="2xsmall" color={correction.settled_at ? "green" : "orange"}>
              {t(correction.settled_at ? "corrections.settled" : "corrections.open")}
            </Badge>
          </Text>
          <Text size="small">
            <bdi>{correction.note}</bdi>
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {dateOf(correction.settled_at ?? correction.asked_at)}
          </Text>
        </div>
      ))}
    </Container>
  )
}
