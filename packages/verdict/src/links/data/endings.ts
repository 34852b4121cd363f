/** Endings of hosts that cost next to nothing and are lures far more often than sites. Source: Spamhaus and Interisle lists of most abused endings. */
import { wordsOf } from './words-of.ts'

export const CHEAP_ENDINGS = wordsOf(`
  top xyz icu click cfd sbs buzz info online site shop live vip cyou rest bond lol quest support help
  world store space website club fun pw tk ml ga cf gq win bid loan men date review stream download
  racing party trade science work link monster autos boats beauty hair skin makeup mom homes yachts
  motorcycles pics pictures press host tech cloud digital services solutions center agency team email
  today life ltd group run ink wiki zip mov cam best fit ws cc su ru cn biz mobi asia pro ooo one
  finance financial money cash loans credit creditcard bet casino poker games delivery express
  forum gdn kim rip surf uno wang baby lat bar cool rocks ninja guru tips zone social media network
  systems computer international company page lgbt locker qpon college forsale garden guitars hosting
  diy okinawa ryukyu li`)

/** Endings under which a brand's own other sites live: `amazon.it`, `kbc.com`. Nobody can tell these from lookalikes. */
export const COMMON_ENDINGS = wordsOf('com org net eu int edu gov bank')

/** National endings that are sold worldwide for lookalikes. */
export const SOLD_NATIONAL_ENDINGS = wordsOf(
  'cc tk ml ga cf gq pw ws su to cm co me tv li la sh ly gd st vc',
)
