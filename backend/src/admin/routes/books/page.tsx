import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Container, Heading, Tabs, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { forNetwork } from "../../admin-scopes/for-network"
import { AdjustmentTab } from "../../books/adjustment-tab"
import { BalancesTab } from "../../books/balances-tab"
import { JournalTab } from "../../books/journal-tab"
import { MonthsTab } from "../../books/months-tab"
import { TrialBalanceTab } from "../../books/trial-balance-tab"
import { useTexts } from "../../books/use-texts"

const TABS = {
  trial: TrialBalanceTab,
  balances: BalancesTab,
  journal: JournalTab,
  adjustment: AdjustmentTab,
  months: MonthsTab,
}

/** The books of the network, for whoever keeps them. */
const BooksPage = () => {
  const { t } = useTexts()
  const { i18n } = useTranslation()
  const [tab, setTab] = useState("trial")
  return (
    <div className="flex flex-col gap-3">
      <Container>
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("lead")}
        </Text>
      </Container>
      <Tabs dir={i18n.dir()} value={tab} onValueChange={setTab}>
        <Tabs.List className="flex-wrap">
          {Object.keys(TABS).map((name) => (
            <Tabs.Trigger key={name} value={name}>
              {t(`tab.${name}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {Object.entries(TABS).map(([name, Tab]) => (
          <Tabs.Content key={name} value={name} className="pt-3">
            <Tab />
          </Tabs.Content>
        ))}
      </Tabs>
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu", translationNs: "books", icon: BookOpen })

const Title = () => <>{useTexts().t("title")}</>

export const handle = { breadcrumb: () => <Title /> }

export default forNetwork(BooksPage)
