import type { Fair } from "../fairs"
import { ClosedReport } from "./closed-report"
import { Closing } from "./closing"
import { Lessons } from "./lessons"

/** What the edition came to, and what the next one should know. */
export const ReportTab = ({ fair }: { fair: Fair }) => (
  <div className="flex flex-col gap-3">
    {fair.phase === "closed" ? <ClosedReport fair={fair} /> : <Closing fair={fair} />}
    {fair.phase !== "draft" && <Lessons fair={fair} />}
  </div>
)
