import { Tabs } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useSearchParams } from "react-router-dom"
import { AllocationTab } from "./allocation/allocation-tab"
import { ApplicationsTab } from "./applications-tab"
import { BoardTab } from "./board-tab"
import { CallTab } from "./call/call-tab"
import { CampaignTab } from "./campaign/campaign-tab"
import { EditionTab } from "./edition/edition-tab"
import { ExhibitorsTab } from "./exhibitors/exhibitors-tab"
import type { Fair } from "./fairs"
import { HistoryTab } from "./history-tab"
import { MessagesTab } from "./messages-tab"
import { PlanTab } from "./plan/plan-tab"
import { ReportTab } from "./report/report-tab"
import { useTexts } from "./use-texts"

/** The work on an edition, in the order in which it comes. */
const TABS: Record<string, (fair: Fair) => ReactNode> = {
  edition: (fair) => <EditionTab fair={fair} />,
  plan: (fair) => <PlanTab fair={fair} />,
  call: (fair) => <CallTab fair={fair} />,
  applications: ({ id }) => <ApplicationsTab id={id} />,
  allocation: (fair) => <AllocationTab fair={fair} />,
  exhibitors: (fair) => <ExhibitorsTab fair={fair} />,
  campaign: (fair) => <CampaignTab fair={fair} />,
  board: ({ id }) => <BoardTab id={id} />,
  messages: ({ id }) => <MessagesTab id={id} />,
  report: (fair) => <ReportTab fair={fair} />,
  history: ({ id }) => <HistoryTab id={id} />,
}

/** One tab at a time; which one is kept in the address, so that it can be sent to somebody. */
export const FairTabs = ({ fair }: { fair: Fair }) => {
  const { t, dir } = useTexts()
  const [search, setSearch] = useSearchParams()
  const asked = search.get("tab") ?? ""
  const tab = asked in TABS ? asked : "edition"
  return (
    <Tabs dir={dir} value={tab} onValueChange={(next) => setSearch({ tab: next })}>
      <Tabs.List className="flex-wrap">
        {Object.keys(TABS).map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {t(`tab.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value={tab} className="pt-3">
        {TABS[tab]?.(fair)}
      </Tabs.Content>
    </Tabs>
  )
}
