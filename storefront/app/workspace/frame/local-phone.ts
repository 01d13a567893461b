/** A Moroccan number as people here read and dial it: `06 12 34 56 78`; another country's as it is. */
export const localPhone = (phone: string): string => {
  const digits = phone.replace(/^\+212/, "0").replace(/\D/g, "")
  return /^0\d{9}$/.test(digits) ? digits.replace(/(\d{2})(?=\d)/g, "$1 ") : phone
}
