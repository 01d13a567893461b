import { Trans } from "@lingui/react/macro"
import { Icon } from "~/design/icon"
import { Localized } from "~/design/localized"
import { useLanguage } from "~/i18n/language"
import { localize } from "~/i18n/localized-text"
import type { Member } from "./member"
import { useWorkspaceLinks } from "./workspace-links"

/** Reminds a field helper, on every page, for whom they act; and ends it. */
export const AssistedBar = ({ member }: { member: Member }) => {
  const language = useLanguage()
  const href = useWorkspaceLinks()
  if (!member.assisted) return null
  const name = localize(member.cooperative.name, language)
  return (
    <form
      method="post"
      action={href("more")}
      className="flex items-center gap-3 bg-indigo-deep px-4 py-1 text-lime print:hidden"
    >
      <Icon name="hand" className="size-6" />
      <p className="flex-1">
        <Trans>
          You act for <Localized text={name.text} language={name.language} page={language} />. All you do is
          marked.
        </Trans>
      </p>
      <button type="submit" className="min-h-11 cursor-pointer px-2 font-medium underline">
        <Trans>Stop</Trans>
      </button>
    </form>
  )
}
