import { Alert, Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { Texts } from "../cooperatives/cooperative"
import type { Application } from "./application"
import { useCraftNames, useProvinceNames, useTexts } from "./use-texts"

/** The facts in the order in which the papers are compared with them. */
const ORDER = [
  "name",
  "legal_form",
  "registry_number",
  "ice",
  "province",
  "further_provinces",
  "commune",
  "address",
  "phone",
  "email",
  "members_count",
  "women_members_count",
  "women_led",
  "founded_year",
  "activities",
  "tagline",
  "story",
  "rib",
] as const

const isTexts = (value: unknown): value is Texts => typeof value === "object" && value !== null

/** A fact in words: texts in each language they were written in, provinces and forms by their names. */
const useFactInWords = () => {
  const { ofCooperative, nameOf } = useTexts()
  const provinceName = useProvinceNames()
  const craftName = useCraftNames()
  const one = (field: string, value: unknown): string => {
    if (field.endsWith("province") || field === "further_provinces") return provinceName(String(value))
    if (field === "legal_form") return ofCooperative(`legalForm.${String(value)}`)
    if (field === "activities") return craftName(String(value))
    return String(value)
  }
  return (field: string, value: unknown): ReactNode => {
    if (value === null || value === undefined || value === "") return nameOf(null)
    if (typeof value === "boolean") return ofCooperative(value ? "yes" : "no")
    if (Array.isArray(value)) return value.map((item) => one(field, item)).join(" · ") || nameOf(null)
    if (!isTexts(value)) return <bdi>{one(field, value)}</bdi>
    return Object.entries(value)
      .filter(([, text]) => text)
      .map(([language, text]) => (
        <span key={language} className="block whitespace-pre-line">
          <bdi lang={language}>{text}</bdi>
        </span>
      ))
  }
}

/** What the papers must agree with; what is missing or doubtful is said at the fact. */
export const ApplicationFacts = ({ application }: { application: Application }) => {
  const { t, ofCooperative } = useTexts()
  const inWords = useFactInWords()
  const { facts, rib, missing, warnings } = application
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("section.facts")}
      </Heading>
      {Object.values(warnings).map((warning) => (
        <Alert key={warning} variant="info" className="mx-6 my-3">
          {ofCooperative(`warning.${warning}`)}
        </Alert>
      ))}
      {ORDER.map((field) => (
        <div key={field} className="grid grid-cols-[10rem_1fr] gap-4 px-6 py-3">
          <Text size="small" weight="plus" className="text-ui-fg-subtle">
            {t(`fact.${field}`)}
          </Text>
          <Text size="small" as="div" className="min-w-0 break-words">
            {inWords(field, field === "rib" ? rib : facts[field])}
            {missing[field] && <span className="text-ui-fg-error ms-2">{t("isMissing")}</span>}
          </Text>
        </div>
      ))}
    </Container>
  )
}
