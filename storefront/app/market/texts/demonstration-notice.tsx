import { Trans } from "@lingui/react/macro"
import { Notice } from "~/design/notice"

/** Says, where it counts, that nothing here binds anyone yet. */
export const DemonstrationNotice = () => (
  <Notice kind="info" title={<Trans>A demonstration market</Trans>}>
    <p>
      <Trans>
        While the cooperatives here are invented, nothing is sold and nothing is owed. The text shows what
        would apply; it follows what we read of the law and has not been reviewed by a lawyer.
      </Trans>
    </p>
  </Notice>
)
