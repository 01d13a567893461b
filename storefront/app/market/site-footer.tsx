import { Trans } from "@lingui/react/macro"
import type { Language } from "~/i18n/languages"

export const SiteFooter = ({ language }: { language: Language; path: string }) => (
  <footer className="mt-16 border-t border-line bg-lime-deep py-10">
    <div className="page-width">
      <a href={`/${language}/how-it-works`}>
        <Trans>How it works</Trans>
      </a>
    </div>
  </footer>
)
