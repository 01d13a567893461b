import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Container, Heading, Tabs, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { forNetwork } from "../../admin-scopes/for-network"
import { useTexts } from "../../cooperatives/use-texts"
import { CaseCard } from "../../moderation/case-card"
import { CASE_KINDS, listCases, type CaseKind } from "../../moderation/cases"

const TABS = ["all", ...CASE_KINDS] as const

const CaseList = ({ kind }: { kind: CaseKind | null }) => {
  const { t } = useTranslation("moderation")
  const { t: ofCooperative } = useTexts()
  const { data, isError } = useQuery({
    queryKey: ["moderation", kind],
    queryFn: () => listCases(kind),
  })
  if (!data) return <Text className="p-6">{ofCooperative(isError ? "failed" : "loading")}</Text>
  if (data.count === 0) return <Text className="p-6">{t("empty")}</Text>
  return (
    <div className="flex flex-col gap-3">
      {data.cases.map((moderated) => (
        <CaseCard key={moderated.id} {...moderated} />
      ))}
    </div>
  )
}

/** Goods that wait for the network: made elsewhere than declared, bearing a label, or reported by a shopper. */
const ProductModerationPage = () => {
  const { t, i18n } = useTranslation("moderation")
  const [tab, setTab] = useState<string>("all")
  return (
    <div className="flex flex-col gap-3">
      <Container>
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("lead")}
        </Text>
      </Container>
      <Tabs dir={i18n.dir()} value={tab} onValueChange={setTab}>
        <Tabs.List>
          {TABS.map((name) => (
            <Tabs.Trigger key={name} value={name}>
              {t(`tab.${name}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {TABS.map((name) => (
          <Tabs.Content key={name} value={name} className="pt-3">
            <CaseList kind={name === "all" ? null : name} />
          </Tabs.Content>
        ))}
      </Tabs>
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu", translationNs: "moderation", icon: ShieldCheck })

const Title = () => <>{useTranslation("moderation").t("title")}</>

export const handle = { breadcrumb: () => <Title /> }

export default forNetwork(ProductModerationPage)
