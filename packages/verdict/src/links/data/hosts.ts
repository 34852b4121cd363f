/**
 * Hosts by what they are for. A host in a list stands for everything below it. Sources: the services'
 * own pages and, for free hosting and dynamic DNS, the private part of the Public Suffix List.
 */
import { wordsOf } from './words-of.ts'

/** Short links: where they lead is not to be seen. Not those that only ever lead to their owner's site. */
export const SHORTENERS = wordsOf(`
  bit.ly bitly.com tinyurl.com t.co goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly shorturl.at
  shorturl.gg rb.gy t.ly s.id lnkd.in soo.gd bl.ink tiny.cc tiny.one short.io short.gy shorte.st adf.ly
  bc.vc clck.ru clk.li cli.re qr.ae qrco.de qr.net qr.page q-r.to scnv.io me-qr.com l.ead.me flowcode.com
  linktr.ee lnk.bio lnk.to linkin.bio bio.link beacons.ai tr.im u.to x.co x.gd y2u.be urlz.fr urlr.me
  lc.cx vu.fr ouo.io cutt.us smarturl.it snip.ly kutt.it shrtco.de shrt.co da.gd dub.sh dub.co hyperurl.co
  t2m.io tny.im po.st urlbit.co 2no.co iplogger.org grabify.link gg.gg n9.cl acortar.link surl.li
  surl.lu linkd.pl wn.nr goolnk.com shor.by mtr.cool trib.al mz.cm u2.lv k6.re vk.cc me2.do han.gl
  buly.kr zpr.io zrr.kr abre.ai encurtador.com.br bitly.ws bitly.cx inx.lv l1nk.dev l1nq.com shorten.is
  shorten.ee tinyurl.is tinylink.net t1p.de kurzelinks.de ogy.de 0.gp 1url.com`)

/** Names for a machine at home, free and nameless. */
export const DYNAMIC_DNS = wordsOf(`
  duckdns.org no-ip.org no-ip.com no-ip.biz no-ip.info noip.me ddns.net hopto.org zapto.org sytes.net
  myftp.org myftp.biz servehttp.com serveftp.com servebeer.com servegame.com redirectme.net bounceme.net
  webhop.me webhop.net 3utilities.com freedynamicdns.net freedynamicdns.org gotdns.ch ddnsking.com
  onthewifi.com viewdns.net dyndns.org dyndns.info dynu.net dynu.com ddnsfree.com giize.com gleeze.com
  kozow.com loseyourip.com ooguy.com theworkpc.com accesscam.org camdvr.org freeddns.org mywire.org
  webredirect.org afraid.org mooo.com chickenkiller.com crabdance.com strangled.net ignorelist.com
  us.to uk.to my.to changeip.com dns.army dns.navy ns01.info dynv6.net v6.army v6.rocks nsupdate.info
  spdns.de spdns.org spdns.eu goip.de dedyn.io ydns.eu nip.io sslip.io xip.io localto.net ngrok.io
  ngrok.app ngrok.dev ngrok-free.app ngrok-free.dev trycloudflare.com loca.lt serveo.net localhost.run
  lhr.life lhr.rocks pagekite.me portmap.io portmap.host playit.gg bore.pub tunnelmole.net`)

/** Where anybody puts a site in a minute, for nothing. */
export const FREE_HOSTING = wordsOf(`
  workers.dev pages.dev r2.dev web.app firebaseapp.com vercel.app now.sh netlify.app netlify.com
  github.io githubusercontent.com gitlab.io bitbucket.io herokuapp.com onrender.com fly.dev railway.app
  up.railway.app surge.sh glitch.me glitch.com repl.co replit.app replit.dev repl.it codesandbox.io
  csb.app stackblitz.io codepen.io jsfiddle.net deno.dev cyclic.app koyeb.app adaptable.app
  blogspot.com blogspot.be blogspot.nl blogspot.fr blogspot.de blogger.com wordpress.com wpcomstaging.com
  wixsite.com wixstudio.io wixstudio.com editorx.io weebly.com weeblysite.com square.site webflow.io
  framer.website framer.app framer.ai framer.photos framer.media carrd.co strikingly.com mystrikingly.com
  jimdosite.com jimdofree.com webnode.be webnode.nl webnode.fr webnode.com webnode.page yolasite.com
  site123.me 000webhostapp.com infinityfreeapp.com epizy.com rf.gd great-site.net byethost.com
  byethost7.com atwebpages.com freehostia.com awardspace.com 5gbfree.com x10host.com x10.mx hostfree.pw
  mybluehost.me hostingersite.com preview-domain.com temp.domains plesk.page cprapid.com
  azurewebsites.net azurestaticapps.net azureedge.net cloudapp.net cloudapp.azure.com web.core.windows.net
  blob.core.windows.net s3.amazonaws.com amazonaws.com awsapprunner.com amplifyapp.com cloudfront.net
  elasticbeanstalk.com appspot.com run.app cloudfunctions.net storage.googleapis.com sites.google.com
  script.google.com translate.goog digitaloceanspaces.com ondigitalocean.app backblazeb2.com
  wasabisys.com linodeobjects.com ipfs.io dweb.link cf-ipfs.com cloudflare-ipfs.com fleek.co fleek.cool
  4everland.app w3s.link nftstorage.link infura-ipfs.io myshopify.com shopifypreview.com godaddysites.com
  ukit.me tilda.ws duda.co multiscreensite.com webador.com webadorsite.com ueniweb.com business.site
  canva.site my.canva.site notion.site gitbook.io super.site typedream.app softr.app bubbleapps.io
  glide.page lovable.app bolt.host v0.app base44.app manus.space zapier.app retool.app teachable.com
  clickfunnels.com systeme.io hubspotpagebuilder.com mailchimpsites.com activehosted.com getresponsepages.com
  lpages.co unbouncepages.com instapage.com wufoo.com jotform.com formstack.com typeform.com tally.so
  cognitoforms.com forms.gle forms.office.com formsite.com paperform.co fillout.com dorik.io dora.run
  telegra.ph rentry.co pastebin.com teletype.in write.as is-a.dev eu.org js.org`)

/** Files handed over by somebody. */
export const FILE_SHARING = wordsOf(`
  wetransfer.com we.tl dropbox.com db.tt dl.dropboxusercontent.com drive.google.com docs.google.com
  1drv.ms onedrive.live.com sharepoint.com mega.nz mega.io mediafire.com 4shared.com gofile.io box.com
  app.box.com fromsmash.com sendgb.com transfernow.net swisstransfer.com send-anywhere.com pcloud.link
  pcloud.com file.io filemail.com sendspace.com krakenfiles.com anonfiles.com catbox.moe files.catbox.moe
  transfer.sh uploadfiles.io workupload.com zippyshare.com 1fichier.com uptobox.com mab.to
  cdn.discordapp.com icedrive.net terabox.com sync.com tresorit.com`)

/** Where apps come from. */
export const APP_STORES = wordsOf(`
  play.google.com apps.apple.com itunes.apple.com testflight.apple.com appgallery.huawei.com
  appgallery.cloud.huawei.com galaxystore.samsung.com apkpure.com apkmirror.com aptoide.com f-droid.org
  uptodown.com`)

/** A chat with whoever is behind it. */
export const MESSAGING = wordsOf(`
  wa.me api.whatsapp.com chat.whatsapp.com web.whatsapp.com t.me telegram.me telegram.dog signal.me signal.group
  signal.link m.me ig.me line.me lin.ee viber.click chats.viber.com join.skype.com wechat.com u.wechat.com
  discord.gg discord.com snapchat.com kik.me threema.id ginlo.net zangi.com wickr.me`)

/** Short hosts of firms for their own sites only: they look like an imitation and are none. */
export const OWN_SHORT_HOSTS = wordsOf(`
  amzn.to amzn.eu a.co amex.co amex.us temu.to shein.top fb.me fb.watch youtu.be g.co g.page spoti.fi apple.co
  aka.ms msft.it ebay.us ebay.to etsy.me indeedhi.re bby.co t-mo.co sbux.co nflx.it netflix.shop bol.nl
  ikea.to nyti.ms bbc.in redd.it pin.it tcrn.ch vinted.app revolut.com n26.me klarna.app sumup.link`)

/** Software that businesses rent under their own name: a brand there is as it should be. */
export const RENTED = wordsOf(`
  zendesk.com freshdesk.com intercom.help atlassian.net statuspage.io myworkdayjobs.com workday.com
  recruitee.com greenhouse.io lever.co smartrecruiters.com teamtailor.com successfactors.eu
  successfactors.com icims.com taleo.net personio.de salesforce.com my.site.com force.com servicenow.com
  service-now.com qualtrics.com surveymonkey.com medallia.eu trustpilot.com okta.com onelogin.com
  auth0.com zoom.us webex.com hubspot.com mailchimp.com list-manage.com sendgrid.net createsend.com
  emlnk.com flexmail.eu prezly.com pressmatrix.com issuu.com linkedin.com facebook.com instagram.com
  youtube.com twitter.com x.com tiktok.com wikipedia.org reddit.com trustedshops.de easypark.net
  paylogic.com ticketmaster.be eventbrite.com eventbrite.be weezevent.com doctena.be rosa.be`)
