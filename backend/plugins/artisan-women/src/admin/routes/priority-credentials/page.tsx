import { defineRouteConfig } from "@medusajs/admin-sdk"
import { HouseStar } from "@medusajs/icons"
import { Container, Heading, Tabs, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { CredentialCard } from "../../credentials/credential-card"
import { listCredentials, type Filter } from "../../credentials/credentials"
import { DeclareForm } from "../../credentials/declare-form"
import { useTexts } from "../../credentials/use-texts"

const FILTERS: Filter[] = ["second", "first", "all"]

const CredentialList = ({ filter, subjectId }: { filter: Filter; subjectId: string | null }) => {
  const { t } = useTexts()
  const { data, isError } = useQuery({
    queryKey: ["priority-credentials", filter, subjectId],
    queryFn: () => listCredentials(filter, subjectId),
  })
  if (!data) return <Text className="p-6">{t(isError ? "failed" : "loading")}</Text>
  if (data.count === 0) return <Text className="p-6">{t("empty")}</Text>
  return (
    <div className="grid gap-3 xl:grid-cols-2">
      {data.credentials.map((credential) => (
        <CredentialCard key={credential.id} credential={credential} />
      ))}
    </div>
  )
}

const Queue = () => {
  const { t } = useTexts()
  const [filter, setFilter] = useState<string>("second")
  const nameOf = (name: Filter) => t(name === "all" ? "all" : `awaiting.${name}`)
  return (
    <Tabs value={filter} onValueChange={setFilter}>
      <Tabs.List>
        {FILTERS.map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {nameOf(name)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {FILTERS.map((name) => (
        <Tabs.Content key={name} value={name} className="pt-3">
          <CredentialList filter={name} subjectId={null} />
        </Tabs.Content>
      ))}
    </Tabs>
  )
}

/** The queue of credentials; with `?subject_id=`, those of one cooperative and the form to declare another. */
const PriorityCredentialsPage = () => {
  const { t } = useTexts()
  const subjectId = useSearchParams()[0].get("subject_id")
  return (
    <div className="flex flex-col gap-3">
      <Container>
        <Heading>{t(subjectId ? "one" : "title")}</Heading>
        <Text size="small">{t("lead")}</Text>
      </Container>
      {subjectId ? (
        <>
          <CredentialList filter="all" subjectId={subjectId} />
          <DeclareForm subjectId={subjectId} />
        </>
      ) : (
        <Queue />
      )}
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu", translationNs: "artisanWomen", icon: HouseStar })

export default PriorityCredentialsPage
