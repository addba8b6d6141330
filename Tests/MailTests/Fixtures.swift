import Foundation
import Mail
import Testing

/// Mails as the clients write them, made up by us: one question about a lamp, many ways to quote.
struct ClientMail: Sendable, CustomTestStringConvertible {
  let client: String
  let html: String
  var plain: String?
  let visible: String

  var testDescription: String { client }

  var raw: Data {
    if let plain {
      return Data(
        """
        From: Ann Weaver <ann@customer.example>
        To: support@lamps.example
        Subject: Re: Broken lamp
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=b1

        --b1
        Content-Type: text/plain; charset=utf-8

        \(plain)
        --b1
        Content-Type: text/html; charset=utf-8

        \(html)
        --b1--
        """.utf8)
    }
    return Data(
      """
      From: Ann Weaver <ann@customer.example>
      To: support@lamps.example
      Subject: Re: Broken lamp
      MIME-Version: 1.0
      Content-Type: text/html; charset=utf-8

      \(html)
      """.utf8)
  }
}

let clientMails: [ClientMail] = [
  ClientMail(
    client: "Gmail",
    html: """
      <div dir="ltr">It is the blue one.<div><br></div><div>Thanks</div></div><br>
      <div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, 3 Feb 2026 at 10:12, Lamps &lt;<a href="mailto:support@lamps.example">support@lamps.example</a>&gt; wrote:<br></div>
      <blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>Which lamp is it?</div></blockquote></div>
      """,
    visible: "It is the blue one.\n\nThanks"),
  ClientMail(
    client: "Gmail, answers between the quotations",
    html: """
      <div dir="ltr">See below.<br><br><div class="gmail_quote"><div class="gmail_attr">On Tue, 3 Feb 2026 at 10:12, Lamps &lt;support@lamps.example&gt; wrote:<br></div>
      <blockquote class="gmail_quote">Which lamp?</blockquote><div>The blue one.</div><blockquote class="gmail_quote">Since when?</blockquote><div>Monday.</div></div></div>
      """,
    visible: "See below.\n\nThe blue one.\n\nMonday."),
  ClientMail(
    client: "Gmail with a signature",
    html: """
      <div dir="ltr"><div>The blue one.</div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div>Ann Weaver<br>Weaver &amp; Co</div></div></div>
      """,
    visible: "The blue one."),
  ClientMail(
    client: "Outlook on the web",
    html: """
      <html><body><div class="elementToProof" style="font-family: Calibri; font-size: 12pt;">It is the blue one.</div>
      <div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">
      <div id="divRplyFwdMsg" dir="ltr"><font face="Calibri" color="#000000"><b>From:</b> Lamps &lt;support@lamps.example&gt;<br><b>Sent:</b> Tuesday, February 3, 2026 10:12 AM<br><b>To:</b> Ann Weaver<br><b>Subject:</b> Broken lamp</font></div><div>Which lamp is it?</div></body></html>
      """,
    visible: "It is the blue one."),
  ClientMail(
    client: "Outlook on the desktop, German",
    html: """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=DE><div class=WordSection1>
      <p class=MsoNormal>Es ist die blaue.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Viele Grüße<o:p></o:p></p><p class=MsoNormal>Ann<o:p></o:p></p>
      <div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Von:</b> Lampen &lt;support@lamps.example&gt; <br><b>Gesendet:</b> Dienstag, 3. Februar 2026 10:12<br><b>An:</b> Ann Weaver &lt;ann@customer.example&gt;<br><b>Betreff:</b> Kaputte Lampe<o:p></o:p></p></div></div>
      <p class=MsoNormal>Welche Lampe ist es?</p></div></body></html>
      """,
    visible: "Es ist die blaue.\n\nViele Grüße\nAnn"),
  ClientMail(
    client: "Outlook on a phone",
    html: """
      <html><body><div dir="ltr">It is the blue one.</div><div id="ms-outlook-mobile-signature"><div><br></div>Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div>
      <hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg"><b>From:</b> Lamps &lt;support@lamps.example&gt;<br><b>Sent:</b> Tuesday, February 3, 2026<br><b>Subject:</b> Broken lamp</div><div>Which lamp is it?</div></body></html>
      """,
    visible: "It is the blue one."),
  ClientMail(
    client: "Apple Mail",
    html: """
      <html><head></head><body style="overflow-wrap: break-word;">It is the blue one.<div><br></div><div>Ann<br id="lineBreakAtBeginningOfMessage"><div><br><blockquote type="cite"><div>On 3 Feb 2026, at 10:12, Lamps &lt;support@lamps.example&gt; wrote:</div><br class="Apple-interchange-newline"><div>Which lamp is it?</div></blockquote></div><br></div></body></html>
      """,
    visible: "It is the blue one.\n\nAnn"),
  ClientMail(
    client: "iPhone",
    html: """
      <html><body dir="auto">It is the blue one.<br><br><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On 3 Feb 2026, at 10:12, Lamps &lt;support@lamps.example&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">Which lamp is it?</div></blockquote></body></html>
      """,
    visible: "It is the blue one."),
  ClientMail(
    client: "Yahoo",
    html: """
      <html><body><div class="ydp1-yahoo-style-wrap"><div dir="ltr">It is the blue one.</div></div><div id="ydp1yahoo_quoted_12" class="yahoo_quoted"><div>On Tuesday, February 3, 2026 at 10:12:00 AM GMT+1, Lamps &lt;support@lamps.example&gt; wrote: </div><div>Which lamp is it?</div></div></body></html>
      """,
    visible: "It is the blue one."),
  ClientMail(
    client: "Thunderbird, answer below",
    html: """
      <html><body><div class="moz-cite-prefix">Am 03.02.26 um 10:12 schrieb Lamps:<br></div><blockquote type="cite" cite="mid:1@lamps.example"><p>Welche Lampe ist es?</p></blockquote><p>Die blaue.</p><div class="moz-signature">-- <br>Ann Weaver</div></body></html>
      """,
    visible: "Die blaue."),
  ClientMail(
    client: "GMX",
    html: """
      <html><body><div style="font-family: Verdana;"><div>Es ist die blaue.</div><div><div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;"><b>Gesendet:</b> Dienstag, 3. Februar 2026 um 10:12 Uhr<br/><b>Von:</b> "Lampen" &lt;support@lamps.example&gt;<br/><b>An:</b> ann@customer.example<br/><b>Betreff:</b> Kaputte Lampe</div><div name="quoted-content">Welche Lampe ist es?</div></div></div></div></body></html>
      """,
    visible: "Es ist die blaue."),
  ClientMail(
    client: "Proton Mail",
    html: """
      <div style="font-family: Arial;">It is the blue one.</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.me/">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">On Tuesday, February 3rd, 2026 at 10:12, Lamps &lt;support@lamps.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">Which lamp is it?</blockquote></div>
      """,
    visible: "It is the blue one."),
  ClientMail(
    client: "Outlook for Mac",
    html: """
      <html><body><div>It is the blue one.</div><div><br></div><span id="OLK_SRC_BODY_SECTION"><div style="border-top:#B5C4DF 1pt solid"><span>From: </span>Lamps &lt;support@lamps.example&gt;<br><span>Date: </span>Tuesday<br></div><div>Which lamp is it?</div></span></body></html>
      """,
    visible: "It is the blue one."),
  ClientMail(
    client: "Zimbra",
    html: """
      <html><body><div style="font-family: arial">It is the blue one.<br></div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>De: </b>"Lamps" &lt;support@lamps.example&gt;<br><b>À: </b>"Ann"<br><b>Envoyé: </b>Mardi 3 Février 2026<br></div><div data-marker="__QUOTED_TEXT__">Which lamp is it?</div></body></html>
      """,
    visible: "It is the blue one."),
  ClientMail(
    client: "an indented paragraph, which is no quotation",
    html: """
      <div>My address:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Mill Lane 3</div></blockquote>
      """,
    visible: "My address:\nMill Lane 3"),
  ClientMail(
    client: "plain text without marks, HTML with them",
    html: """
      <div>The blue one.</div><div class="yahoo_quoted">Which lamp is it?</div>
      """,
    plain: "The blue one.\n\nWhich lamp is it?", visible: "The blue one."),
]

/// Lines above a quotation, as clients write them around the world.
let attributions: [(language: String, line: String)] = [
  ("English", "On Tue, 3 Feb 2026 at 10:12, Lamps <support@lamps.example> wrote:"),
  ("English, Apple", "On Feb 3, 2026, at 10:12 AM, Lamps <support@lamps.example> wrote:"),
  ("German", "Am Di., 3. Feb. 2026 um 10:12 Uhr schrieb Lampen <support@lamps.example>:"),
  ("German, Thunderbird", "Am 03.02.2026 um 10:12 schrieb Lampen:"),
  ("French", "Le mar. 3 févr. 2026 à 10:12, Lampes <support@lamps.example> a écrit :"),
  ("Spanish", "El mar, 3 feb 2026 a las 10:12, Lámparas (<support@lamps.example>) escribió:"),
  ("Portuguese", "Em ter., 3 de fev. de 2026 às 10:12, Lâmpadas <support@lamps.example> escreveu:"),
  (
    "Italian", "Il giorno mar 3 feb 2026 alle ore 10:12 Lampade <support@lamps.example> ha scritto:"
  ),
  ("Dutch", "Op di 3 feb 2026 om 10:12 schreef Lampen <support@lamps.example>:"),
  ("Danish", "Den tirs. 3. feb. 2026 kl. 10.12 skrev Lamper <support@lamps.example>:"),
  ("Norwegian", "tir. 3. feb. 2026 kl. 10:12 skrev Lamper <support@lamps.example>:"),
  ("Swedish", "Den tis 3 feb. 2026 kl 10:12 skrev Lampor <support@lamps.example>:"),
  ("Finnish", "ti 3. helmik. 2026 klo 10.12 Lamput (support@lamps.example) kirjoitti:"),
  ("Polish", "wt., 3 lut 2026 o 10:12 Lampy <support@lamps.example> napisał(a):"),
  ("Czech", "út 3. 2. 2026 v 10:12 odesílatel Lampy <support@lamps.example> napsal:"),
  ("Slovak", "ut 3. 2. 2026 o 10:12 Lampy <support@lamps.example> napísal(a):"),
  ("Hungarian", "Lámpák <support@lamps.example> ezt írta (időpont: 2026. febr. 3., K, 10:12):"),
  ("Romanian", "În mar., 3 feb. 2026 la 10:12, Lămpi <support@lamps.example> a scris:"),
  ("Greek", "Στις Τρί 3 Φεβ 2026 στις 10:12 π.μ., ο χρήστης Lamps <support@lamps.example> έγραψε:"),
  ("Turkish", "Lambalar <support@lamps.example>, 3 Şub 2026 Sal, 10:12 tarihinde şunu yazdı:"),
  ("Russian", "вт, 3 февр. 2026 г. в 10:12, Лампы <support@lamps.example>:"),
  ("Russian, Mail.ru", "Вторник, 3 февраля 2026, 10:12 +03:00 от Лампы <support@lamps.example>:"),
  ("Ukrainian", "вт, 3 лют. 2026 р. о 10:12 Лампи <support@lamps.example> пише:"),
  ("Bulgarian", "На вт, 3.02.2026 г. в 10:12 Лампи <support@lamps.example> написа:"),
  ("Croatian", "uto, 3. velj 2026. u 10:12 Lampe <support@lamps.example> napisao je:"),
  ("Slovenian", "V V tor., 3. feb. 2026 ob 10:12 je oseba Lamps <support@lamps.example> napisala:"),
  ("Lithuanian", "2026-02-03, an, 10:12 Lempos <support@lamps.example> rašė:"),
  (
    "Latvian",
    "otrd., 2026. g. 3. febr., plkst. 10:12 — lietotājs Lamps (<support@lamps.example>) rakstīja:"
  ),
  ("Estonian", "Kuupäev T, 3. veebruar 2026 kell 10:12 kirjutas Lambid <support@lamps.example>:"),
  ("Catalan", "El dt., 3 de febr. 2026, 10:12, Lamps <support@lamps.example> va escriure:"),
  ("Chinese", "Lamps <support@lamps.example> 于2026年2月3日周二 10:12写道："),
  ("Chinese, traditional", "Lamps <support@lamps.example> 於 2026年2月3日 週二 上午10:12寫道："),
  ("Japanese", "2026年2月3日(火) 10:12 Lamps <support@lamps.example>:"),
  ("Korean", "2026년 2월 3일 (화) 오전 10:12, Lamps <support@lamps.example>님이 작성:"),
  ("Hebrew", "‫בתאריך יום ג׳, 3 בפבר׳ 2026 ב-10:12 מאת ‪Lamps‬‏ <‪support@lamps.example‬‏>:‬"),
  ("Arabic", "في الثلاثاء، ٣ فبراير ٢٠٢٦ 10:12 ص Lamps <support@lamps.example> كتب:"),
  ("Vietnamese", "Vào Th 3, 3 thg 2, 2026 vào lúc 10:12 Lamps <support@lamps.example> đã viết:"),
  ("Indonesian", "Pada tanggal Sel, 3 Feb 2026 pukul 10.12 Lamps <support@lamps.example> menulis:"),
  ("Thai", "ในวันที่ อ. 3 ก.พ. 2026 เวลา 10:12 Lamps <support@lamps.example> เขียนว่า:"),
]

/// The header blocks of Outlook and its kin: sender, date, recipient, subject.
let headerBlocks: [(language: String, labels: [String])] = [
  ("English", ["From", "Sent", "To", "Subject"]), ("German", ["Von", "Gesendet", "An", "Betreff"]),
  ("French", ["De ", "Envoyé ", "À ", "Objet "]),
  ("Spanish", ["De", "Enviado el", "Para", "Asunto"]),
  ("Portuguese", ["De", "Enviada em", "Para", "Assunto"]),
  ("Italian", ["Da", "Inviato", "A", "Oggetto"]),
  ("Dutch", ["Van", "Verzonden", "Aan", "Onderwerp"]), ("Danish", ["Fra", "Sendt", "Til", "Emne"]),
  ("Norwegian", ["Fra", "Sendt", "Til", "Emne"]), ("Swedish", ["Från", "Skickat", "Till", "Ämne"]),
  ("Finnish", ["Lähettäjä", "Lähetetty", "Vastaanottaja", "Aihe"]),
  ("Polish", ["Od", "Wysłano", "Do", "Temat"]),
  ("Czech", ["Od", "Odesláno", "Komu", "Předmět"]),
  ("Slovak", ["Od", "Odoslané", "Komu", "Predmet"]),
  ("Hungarian", ["Feladó", "Elküldve", "Címzett", "Tárgy"]),
  ("Romanian", ["De la", "Trimis", "Către", "Subiect"]),
  ("Greek", ["Από", "Ημερομηνία", "Προς", "Θέμα"]),
  ("Turkish", ["Kimden", "Gönderildi", "Kime", "Konu"]),
  ("Russian", ["От", "Отправлено", "Кому", "Тема"]),
  ("Ukrainian", ["Від", "Надіслано", "Кому", "Тема"]),
  ("Bulgarian", ["От", "Изпратено", "До", "Относно"]),
  ("Croatian", ["Šalje", "Poslano", "Prima", "Predmet"]),
  ("Chinese", ["发件人", "发送时间", "收件人", "主题"]),
  ("Chinese, traditional", ["寄件者", "寄件日期", "收件者", "主旨"]),
  ("Japanese", ["差出人", "送信日時", "宛先", "件名"]), ("Korean", ["보낸 사람", "보낸 날짜", "받는 사람", "제목"]),
  ("Hebrew", ["מאת", "נשלח", "אל", "נושא"]), ("Arabic", ["من", "تاريخ الإرسال", "إلى", "الموضوع"]),
]

/// What phones and programs put below a mail.
let deviceLines: [String] = [
  "Sent from my iPhone", "Sent from my Galaxy", "Get Outlook for Android<https://aka.ms/AAb9ysg>",
  "Sent from Outlook for iOS",
  "Sent from Mail for Windows", "Sent from Yahoo Mail on Android", "Von meinem iPhone gesendet",
  "Gesendet von Outlook für iOS",
  "Von meinem Samsung Galaxy Smartphone gesendet.",
  "Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.",
  "Envoyé de mon iPhone", "Envoyé depuis mon téléphone", "Télécharger Outlook pour Android",
  "Enviado desde mi iPhone", "Obtener Outlook para iOS",
  "Enviado do meu iPhone", "Obter o Outlook para Android", "Inviato da iPhone",
  "Scarica Outlook per Android", "Verstuurd vanaf mijn iPhone",
  "Verzonden vanaf mijn iPad", "Download Outlook voor iOS", "Skickat från min iPhone",
  "Sendt fra min iPhone", "Hent Outlook til Android", "Lähetetty iPhonesta",
  "Wysłane z iPhone'a", "Pobierz aplikację Outlook dla Android", "Odesláno z iPhonu",
  "Odoslané z iPhonu", "Trimis de pe iPhone-ul meu",
  "Отправлено с iPhone", "Надіслано з iPhone", "iPhone'umdan gönderildi", "发自我的iPhone",
  "iPhoneから送信", "나의 iPhone에서 보냄", "נשלח מה-iPhone שלי",
  "Στάλθηκε από το iPhone μου", "Đã gửi từ iPhone của tôi", "Dikirim dari iPhone saya",
]
