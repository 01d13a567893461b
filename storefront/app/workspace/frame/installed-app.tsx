import { useEffect } from "react"
import { useLanguage } from "~/i18n/language"
import { finishSignOut } from "../offline/forget-phone"
import { keepShell } from "../offline/keep-shell"

/** Makes the workspace an app of the phone: its manifest, its signs, and the worker that keeps it readable without signal. */
export const InstalledApp = () => {
  const language = useLanguage()
  useEffect(() => {
    const open = async (): Promise<void> => {
      const workspace = `/${language}/workspace`
      if (await finishSignOut(`${workspace}/more`)) return location.assign(`${workspace}/sign-in`)
      if (import.meta.env.PROD) await keepShell(workspace)
    }
    if (navigator.onLine) void open()
  }, [language])
  return (
    <>
      <link rel="manifest" href={`/${language}/workspace/manifest.webmanifest`} />
      <link rel="apple-touch-icon" href="/workspace-icon-192.png" />
    </>
  )
}
