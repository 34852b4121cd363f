/**
 * What invented numbers of the corpus look like, per country: calling code, trunk prefix, and
 * beginnings of mobile, landline and service numbers with the digits that follow. Only the shape
 * matters: the numbers are drawn anew in memory and mean nobody.
 */
export interface NumberShapes {
  readonly callingCode: string
  readonly trunk: string
  /** `#` is any digit, `%` one from 2 to 9. */
  readonly mobile: readonly string[]
  readonly landline: readonly string[]
  /** As dialled at home. */
  readonly service: readonly string[]
  readonly short: readonly string[]
}

const shapes = (
  callingCode: string,
  trunk: string,
  mobile: string,
  landline = mobile,
  service = '0800 %####',
  short = '%###',
): NumberShapes => ({
  callingCode,
  trunk,
  mobile: mobile.split('|'),
  landline: landline.split('|'),
  service: service.split('|'),
  short: short.split('|'),
})

export const NUMBER_SHAPES: Readonly<Record<string, NumberShapes>> = {
  BE: shapes(
    '32',
    '0',
    '47# ## ## ##|48# ## ## ##|49# ## ## ##|46% ## ## ##',
    '2 %## ## ##|3 %## ## ##|9 %## ## ##|4 %## ## ##|81 %# ## ##',
    '0800 %# ###|0902 %# ###|070 %## ###|078 15 %# ##',
    '8%##|4%##|3%##',
  ),
  NL: shapes(
    '31',
    '0',
    '6 1# ## ## ##|6 2# ## ## ##|6 3# ## ## ##|6 4# ## ## ##|6 5# ## ## ##',
    '20 %## ## ##|10 %## ## ##|30 %## ## ##|85 %## ## ##',
    '0800 %###|0900 %###|088 %## ## ##',
    '%###',
  ),
  FR: shapes(
    '33',
    '0',
    '6 39 98 ## ##|6 %# ## ## ##|7 5# ## ## ##',
    '1 99 00 ## ##|1 %# ## ## ##|4 %# ## ## ##',
    '0 800 %## ###|0 899 %## ###|09 69 %# ## ##',
    '3####|36###|%####',
  ),
  DE: shapes(
    '49',
    '0',
    '151 %#######|160 %######|171 39200##|176 %#######',
    '30 23125###|89 99998###|221 4710###',
    '0800 %######|0900 %######|0180 %#####',
    '%####|1%###',
  ),
  GB: shapes(
    '44',
    '0',
    '7700 900###|7%## ######',
    '20 7946 0###|161 496 0###|113 496 0###',
    '0800 %## ###|0345 %## ####|0333 %## ####',
    '%####|6####',
  ),
  IE: shapes(
    '353',
    '0',
    '8% ### ####|87 ### ####|85 ### ####',
    '1 %## ####|21 %## ####',
    '1800 %## ###|1890 %## ###',
    '5####',
  ),
  US: shapes('1', '', '%## 555 01##', '%## 555 01##', '1-800-555-01##|1-888-555-01##', '%####'),
  LU: shapes('352', '', '621 ### ###|691 ### ###|661 ### ###', '2%## ## ##', '8002 ####', '6####'),
  AT: shapes(
    '43',
    '0',
    '660 %######|664 %######|676 %######',
    '1 %######',
    '0800 %#####',
    '0828 %####',
  ),
  NG: shapes('234', '0', '803 ### ####|816 ### ####'),
  IN: shapes('91', '0', '9%### #####|8%### #####'),
  PK: shapes('92', '0', '30% #######'),
  ID: shapes('62', '0', '812 #### ####|857 #### ####'),
  PH: shapes('63', '0', '917 ### ####'),
  MY: shapes('60', '0', '12 ### ####'),
  HK: shapes('852', '', '6### ####|9### ####'),
  SG: shapes('65', '', '8### ####|9### ####'),
  VN: shapes('84', '0', '9# ### ## ##'),
  TH: shapes('66', '0', '8# ### ####'),
  CN: shapes('86', '0', '13# #### ####'),
  CI: shapes('225', '', '07 ## ## ## ##|05 ## ## ## ##'),
  BJ: shapes('229', '', '01 9# ## ## ##'),
  SN: shapes('221', '', '77 ### ## ##'),
  CM: shapes('237', '', '6 7# ## ## ##'),
  CD: shapes('243', '0', '81 ### ####'),
  GH: shapes('233', '0', '24 ### ####'),
  KE: shapes('254', '0', '71# ### ###'),
  ZA: shapes('27', '0', '7# ### ####'),
  MA: shapes('212', '0', '6 ## ## ## ##'),
  TN: shapes('216', '', '2# ### ###'),
  DZ: shapes('213', '0', '5 5# ## ## ##'),
  TR: shapes('90', '0', '53# ### ## ##'),
  PL: shapes('48', '', '5## ### ###|6## ### ###'),
  RO: shapes('40', '0', '72# ### ###'),
  BG: shapes('359', '0', '88 ### ####'),
  ES: shapes('34', '', '6## ## ## ##'),
  PT: shapes('351', '', '91# ### ###'),
  IT: shapes('39', '', '34# ### ####'),
  CH: shapes('41', '0', '79 ### ## ##|76 ### ## ##'),
  SE: shapes('46', '0', '70 ### ## ##'),
  DK: shapes('45', '', '2# ## ## ##'),
  NO: shapes('47', '', '4## ## ###'),
  CY: shapes('357', '', '99 ### ###'),
  EE: shapes('372', '', '5### ####'),
  LT: shapes('370', '0', '6## #####'),
  LV: shapes('371', '', '2### ####'),
  CZ: shapes('420', '', '7## ### ###'),
  HU: shapes('36', '06', '20 ### ####'),
  UA: shapes('380', '0', '67 ### ## ##'),
  RU: shapes('7', '8', '9## ### ## ##'),
  GE: shapes('995', '0', '55# ## ## ##'),
  MX: shapes('52', '', '55 #### ####'),
  BR: shapes('55', '0', '11 9#### ####'),
  CA: shapes('1', '', '%## 555 01##'),
  AU: shapes('61', '0', '4## ### ###'),
  AE: shapes('971', '0', '5# ### ####'),
  IL: shapes('972', '0', '5# ### ####'),
}
