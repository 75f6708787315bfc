

### What the other side may have written, and who else can help.

## What did they write?

replies-heading = What did they write?
replies-intro-seller = Sellers often write one of these. Open the one that is closest to your message.
replies-intro-aliexpress = AliExpress often gives one of these reasons. Open the one that is closest to yours.
replies-intro-payment = Banks, PayPal and Klarna often give one of these reasons. If you have none in writing, ask for it first. Then open the one that is closest to yours.
replies-means = What it means
replies-counter = What you can do
replies-sentence = A sentence to send
replies-copy = Copy the sentence
replies-next = What counts next
replies-next-seller = { $kind ->
    [dispute-opens] A dispute opens on { $date }. If nothing has changed by then, open it on that day.
    [dispute-closes] The last day to open a dispute is { $date }. No message moves it, so do not wait for an answer.
    [platform-steps-in-by] AliExpress should step in by itself by { $date }. Keep the dispute open until then.
    [free-return-by] The last day for the free return is { $date }.
    [withdrawal-by] The last day to use your right to change your mind is { $date }.
    [paypal-by] PayPal goes first: its last day is { $date }.
    [look-again] Look again on { $date }.
    [over] The days for this are over. Do what this plan says at the top.
   *[unknown] We know no sure day. Answer today, and do what this plan says at the top.
}
replies-next-aliexpress = { $kind ->
    [evidence-by] Send it by { $date }, the end of the countdown on the page of the dispute.
    [appeal-by] Put it into your appeal, by { $date }. You can appeal once.
    [paypal-by] The last day at PayPal is { $date }.
    [card-by] Ask your bank by { $date }.
    [look-again] Look again on { $date }.
    [over] The days for this are over. Do what this plan says at the top.
   *[unknown] We know no sure day. Look today for a countdown on the page of the dispute.
}
replies-next-bank = Ask your bank today for its last day to answer, and write it down.
replies-next-payment = { $provider ->
    [paypal] Answer within { $n-paypal-appeal } days of the day on which PayPal closed the case.
    [klarna] We know no last day at Klarna. Write today, and look at the day of your next payment.
   *[card] { $region ->
        [us] { $pay ->
            [credit-card] Write within { $n-refusal-us } days of the refusal that you still dispute the sum. Ask for the last day for new proof.
           *[other] { replies-next-bank }
        }
       *[other] { replies-next-bank }
    }
}

## What sellers write

reply-wait-longer = “Please wait, it will come.”
    .means = Your days run on. Only a longer time on the order page moves a last day.
    .counter = Look at the order page: did the time really get longer? If not, a promise in the chat is worth nothing.
    .sentence = Thank you for your message. I can only wait as long as the order page says. If you need more time, please extend it there. { $stage ->
        [dispute] Until then my dispute stays open.
       *[other] { $dispute-opens ->
            [absent] { $dispute-closes ->
                [absent] Otherwise please agree to a solution on AliExpress.
               *[other] Otherwise I will open a dispute.
            }
           *[other] Otherwise I will open a dispute on { $dispute-opens }.
        }
    }
reply-pay-outside = { $stage ->
        [dispute] “Close the dispute, and I pay you by PayPal.”
       *[other] “No dispute, please. I pay you by PayPal.”
    }
    .means = Nobody protects money outside AliExpress. { $stage ->
        [dispute] A dispute that you close usually stays closed.
       *[other] While you wait for it, your days run on.
    }
    .counter = AliExpress forbids sellers to settle outside. Ask for the money where AliExpress can see it.
    .sentence = Thank you. Please refund me through AliExpress, not outside. { $stage ->
        [dispute] If you accept my request in the dispute, the money comes by itself.
       *[other] That is safer for both of us.
    }
reply-confirm-first = “Confirm receipt first, then I help you.”
    .means = Confirming gives the seller the money and starts the last { $n-dispute-after-confirmation } days for a dispute.
    .counter = Do not do it. AliExpress forbids sellers to ask for it, and you can report the message.
    .sentence = I will not confirm anything before this is settled. Please answer my request on AliExpress first.
reply-keep-for-part = “Keep it, and I give you back a part.” Or a coupon.
    .means = To accept usually ends the case. A coupon is not money.
    .counter = { $problem ->
        [not-received] You have nothing to keep, so ask for all of it. Do not accept just to go on talking.
        [changed-mind] Compare the part with what a return costs and brings. Do not accept just to go on talking.
        [late] Compare the part with what a return costs and brings. Do not accept just to go on talking.
       *[other] Name the sum that the problem costs you, or ask for all of it and offer to return the item. Do not accept just to go on talking.
    }
    .sentence = { $problem ->
        [not-received] Thank you for the offer. Nothing has arrived, so I ask for the full price.
        [changed-mind] Thank you for the offer. I would rather return the item for the full price.
        [late] Thank you for the offer. I would rather return the item for the full price.
        [other] Thank you for the offer. It is not enough for me. Please refund the full price.
       *[wrong] Thank you for the offer. It is less than what the problem costs me. Please refund the full price. I will return the item if you send me a prepaid label.
    }
reply-return-first = “Send it back first. You pay the postage.”
    .means = The postage can cost more than the item. A parcel that nobody agreed to is hard to prove.
    .counter = { $problem ->
        [not-received] What has not come cannot go back. Say so.
        [changed-mind] If you changed your mind, the postage is often yours. Send nothing before the return is agreed on AliExpress, with an address.
        [late] If you no longer want it, the postage is often yours. Send nothing before the return is agreed on AliExpress, with an address.
       *[other] Copies of AliExpress’s help pages say that the shop pays for faulty or wrong items. Send nothing before the return is agreed on AliExpress, with an address.
    }
    .sentence = { $problem ->
        [not-received] The item has not reached me, so I cannot send it back. Please refund the full price through AliExpress.
        [changed-mind] { reply-return-agreed-first }
        [late] { reply-return-agreed-first }
        [other] { reply-return-agreed-first }
       *[wrong] The item is not as it was sold. Please agree to the return on AliExpress first, and send me a prepaid label. Or refund me without a return.
    }
reply-return-agreed-first = I am ready to return the item. Please agree to it on AliExpress first, with the address, and tell me who pays the postage.
reply-sends-new-one = “I send you a new one.”
    .means = AliExpress knows no exchange. Your days run on while a second parcel is on its way.
    .counter = Close nothing and confirm nothing for a promise. Your request can stay open until the new one is here.
    .sentence = { $problem ->
        [changed-mind] Thank you, but I do not need another one. Please agree to a solution on AliExpress.
        [late] Thank you, but I do not need another one. Please agree to a solution on AliExpress.
       *[other] Thank you. Please give me its tracking number. My request for a refund stays open until the new item is here and right.
    }
reply-change-reason = “Choose ‘no longer needed’ as the reason.”
    .means = The reason decides who pays the postage, and it can put the blame on you.
    .counter = AliExpress forbids sellers to talk buyers into another reason. Keep the one that is true.
    .sentence = I will keep the reason that is true. Please answer my request as it is.
reply-cannot-cancel = “I cannot cancel. It is already sent.”
    .means = A number alone is no parcel. Only the tracking number on the order page counts.
    .counter = Type that number on the carrier’s own site. AliExpress treats a false number as not sent, so keep a screenshot if it is unknown or goes elsewhere.
    .sentence = Please give me the tracking number that the carrier knows. If there is none, please refund me through AliExpress.

## What AliExpress decides

reply-tracking-delivered = “Tracking shows that it was delivered.”
    .means = AliExpress goes by the carrier’s record.
    .counter = The carrier’s written word is the best proof: another address, town or postcode, no signature, a lower weight, or a delivery before your order. Look at your local post’s page too.
    .sentence = { $problem ->
        [not-received] I have not received this parcel. I attach the carrier’s written answer. Please compare its address, weight and signature with my order.
       *[other] My dispute is not about the delivery. Please look at the reason that I gave, and at my proof.
    }
reply-evidence-unclear = “Your evidence is not clear.”
    .means = The reviewer could not see which item it is, or what is wrong.
    .counter = { $problem ->
        [not-received] Send the carrier’s written answer, and its tracking page with the number and the dates.
       *[other] Film one video without cuts: the label with the number, the item, the problem close up. Add one sentence for each problem.
    }
    .sentence = { $problem ->
        [not-received] I attach new proof: the carrier’s written answer and its tracking page. Please look at my case again.
       *[other] I attach new proof that shows the parcel, the item and the problem without cuts. Please look at my case again.
    }
reply-matches-listing = “The item is as described.”
    .means = The reviewer may have read only the title of the listing.
    .counter = { $problem ->
        [not-received] Say that you have no item to compare, and send the carrier’s answer.
       *[other] Put the listing from your order beside the item: size beside a ruler, weight on a scale, material beside the label.
    }
    .sentence = { $problem ->
        [not-received] I have not received any item, so it cannot be as described. Please look at the tracking again.
        [changed-mind] { reply-other-reason }
        [other] { reply-other-reason }
       *[wrong] The item differs from the listing. I attach both side by side, with measurements. Please compare them point by point.
    }
reply-other-reason = My dispute is not about the description. Please look at the reason that I gave.
reply-part-only = “You get a part back.”
    .means = AliExpress thinks that the item is still worth the rest to you.
    .counter = { $problem ->
        [not-received] Say that nothing came, so nothing has a worth for you.
       *[other] If the item cannot do its main job, say so: then it is worth nothing to you. Or ask for a return against the full price.
    } A coupon is not money.
    .sentence = { $problem ->
        [not-received] Nothing has arrived, so a part is not enough. Please refund the full price.
        [changed-mind] { reply-return-for-all }
        [other] { reply-return-for-all }
       *[wrong] In this state the item is of no use to me, so a part is not enough. Please refund the full price, or let me return it with a prepaid label.
    }
reply-return-for-all = A part is not enough for me. Please let me return the item for the full price.
reply-return-it = “Send the item back.”
    .means = The refund then depends on the return, and a countdown runs.
    .counter = { $problem ->
        [not-received] Say that you have nothing to send back.
       *[other] Compare the postage with the refund. Ask for a prepaid label or an address in your country. Take photos before you pack, and keep the receipt.
    }
    .sentence = { $problem ->
        [not-received] I have not received the item, so I cannot return it. Please refund the full price.
       *[other] I am ready to return the item. Please give me a prepaid label, or an address in my country.
    }
reply-time-over = “The time for a dispute is over.”
    .means = The button is gone from its old place. That does not always mean that the time is over.
    .counter = Look today at the item itself, at the foot of the order page. On completed orders the button was there for { $n-dispute-after-confirmation } days, says a copy of the help page.
    .sentence = Please check the dates of my order again. From which day to which day was a dispute possible?
reply-you-confirmed = “You have confirmed receipt.”
    .means = That makes the time shorter. It does not end it.
    .counter = You usually have { $n-dispute-after-confirmation } days from the confirmation. It may have come by itself: the order page shows the day.
    .sentence = A confirmation does not end the time for a dispute. Please look at the reason that I gave.
reply-nothing-received = “No proof came in time.” Or: “No return came.”
    .means = The case was closed because something seems to be missing.
    .counter = For a return, send the drop-off receipt, the first scan and photos of the packing. With AliExpress’s free label, the risk is no longer yours once the named carrier has the parcel.
    .sentence = I attach what was missing, with its dates. Please look at my case again.

## What banks, PayPal and Klarna write

# What the claim is about, as it stands within a sentence.
reply-claim-is = { $stage ->
    [refund] the shop agreed to a refund that has not arrived
    [unshipped] the goods were not delivered
   *[other] { $problem ->
        [not-received] the goods were not delivered
        [charged-twice] the shop took a payment to which no order belongs
        [account-blocked] the shop blocked my account while the order was open
       *[other] the goods are not as they were sold
    }
}
reply-you-authorised = “You authorised this payment.”
    .means = The claim was taken for one about a stolen card or account.
    .counter = Say that it is no fraud, and name the true reason. Ask for the right form.
    .sentence = I made this payment myself, so this is not about fraud. My reason is: { reply-claim-is }. Please open my claim again under this reason.
reply-shop-sent-tracking = “The shop sent proof of delivery.”
    .means = The shop has sent in papers, and nobody has answered them yet.
    .counter = Ask for the papers. Show what does not fit: another address, a lower weight, the carrier’s letter, photos of what came. A second round between the two banks can follow. You can ask for it, but the bank decides.
    .sentence = Please send me the papers of the shop, and give me time to answer them. My reason is: { reply-claim-is }.
reply-too-late = “It is too late.”
    .means = { $pay ->
        [paypal] PayPal counts { $n-paypal } days from the payment. We found no way around that.
        [klarna] We found no last day at Klarna, so ask which one it means.
       *[other] The bank may have counted from the payment only.
    }
    .counter = { $pay ->
        [paypal] Look at the days yourself. If they are really over, PayPal is closed for this order.
        [klarna] Ask for the rule and for its first day in writing.
       *[other] Many card rules count { $n-card-expected } days from the day when the goods were expected, at most { $n-card-latest } from the payment. Ask which rule and which first day the bank used.
    }
    .sentence = { $pay ->
        [paypal] { reply-which-rule }
        [klarna] { reply-which-rule }
       *[other] Please count from the day when the goods were expected. { reply-which-rule }
    }
reply-which-rule = Please tell me in writing which rule you used, and from which day you counted.
reply-ask-the-shop = “Ask the shop first.” Or: “Please wait.”
    .means = Nothing shows yet that you tried the shop.
    .counter = { $pay ->
        [paypal] Send the number of the dispute at AliExpress, the chat and the answer as files. At PayPal, turn a dispute into a claim within { $n-paypal-escalate } days of opening it.
        [klarna] Send the number of the dispute at AliExpress, the chat and the answer as files. Klarna gives the shop { $n-klarna-asks } days.
       *[other] Send the number of the dispute at AliExpress, the chat and the answer as files. Ask the bank for the day on which it goes on.
    }
    .sentence = I have asked the shop. I attach what we wrote, with the dates. Please go on with my claim, and tell me when you will decide.
reply-aliexpress-decided = “AliExpress has decided already.”
    .means = The answer relies on AliExpress. We found no rule by which its decision binds a bank.
    .counter = Send your proof, not only the decision. { $region ->
        [eu] AliExpress’s own terms leave the law and the courts open to buyers in your country.
        [gb] AliExpress’s own terms leave the law and the courts open to buyers in your country.
       *[other] Ask for your own proof to be looked at.
    }
    .sentence = Please look at my proof yourself, and not only at AliExpress’s decision. Please tell me in writing what is missing.
reply-paypal-proof = PayPal: “The seller proved the delivery.”
    .means = The tracking says “delivered”, and PayPal’s rule asks for that.
    .counter = The address in the tracking must be the one of your payment. Look for another address, town or postcode. For larger sums a signature must be there too.
    .sentence = { $problem ->
        [not-received] I have not received it. Please compare the address in the tracking with the address of my payment. I attach the carrier’s written answer.
       *[other] My reason is: { reply-claim-is }. Please look at that reason and at my proof.
    }
reply-klarna-for-shop = Klarna: “We decided for the shop.”
    .means = The case is closed, and the payments fall due again.
    .counter = Pay what is due, since unpaid sums cost fees. Write that you do not agree, and send something new.
    .sentence = I do not agree with the decision and pay under protest. I attach new facts. Please look at my case again.
reply-no-section75 = “Paid through a wallet or a marketplace: no Section 75.”
    .means = Section 75 is a law of the UK for credit cards. With a marketplace in between, the refusal is often right.
    .counter = Do not argue about it. Ask for a chargeback instead: that is another way.
    .sentence = Then please treat my request as a chargeback, and tell me in writing what you decide.

## Who else can help

help-heading = Who else can help?
    .intro = They come after AliExpress and your way of paying, not instead of them. Their work takes longer than the days of this plan.
help-about-payment = About a bank, PayPal or Klarna
help-about-law = How far the law of your country reaches
help-about-seller = About the seller
help-about-customs = About customs
help-about-account = About a blocked account
help-first = First
help-limits = What to know
help-does = What it does
help-address = Website
help-source = Read at { $sources }. Checked on { $date }.
help-note-no-country = We do not know your country here, so this list has only what holds everywhere.
help-note-nothing-here = We found nobody in your country ({ $country }) who takes up a single case like this. So this list has only what holds everywhere.
help-note-nobody-above = { $region ->
    [absent] Without your country we can name no office that checks this refusal. Ask the company whether there is one.
    [unknown] Without your country we can name no office that checks this refusal. Ask the company whether there is one.
   *[other] We found no office in your country that checks this refusal.
} The complaints office of { $pay ->
    [paypal] PayPal
    [klarna] Klarna
   *[other] your bank
} is the last one that we know. After it, only a court is left. For a small sum that rarely pays off, so it can be right to stop here.

# Sentences that several rows share.
help-limit-abroad = We found no case in which it got money from a seller in China.
help-final-answer = First complain to the company itself and wait for its final answer.
help-on-paper = This is the law on paper. We found nobody who enforces it against a seller in China.
help-advice = It gives advice. It does not get your money back for you.

## Who looks at a bank, PayPal or Klarna

help-fos = Financial Ombudsman Service (UK)
    .does = It is free and looks at banks, PayPal and Klarna, as far as UK rules cover the product.
    .first = Complain to the company. Turn to the ombudsman after its final answer, or if there is none after { $weeks } weeks. For payment services it can be sooner. You then have { $n-ombudsman-gb } months from the final answer.
    .limits = { $pay ->
        [klarna] Pay in 3 and Pay in 30 were not covered when we looked.
       *[other] It looks at the company, not at the seller.
    }
help-klarna-adjudicator = Klarna’s complaints adjudicator (UK)
    .does = It looks at Klarna’s final answer again.
    .first = Wait for the final answer. You then have { $months } months.
    .limits = It belongs to Klarna.
help-klarna-ombudsman = Klarna’s consumer ombudsman
    .does = It looks at the answer of customer service again, and answers within { $days } working days.
    .first = Get the final answer of customer service.
    .limits = It belongs to Klarna.
help-arn-klarna = ARN, the Swedish board for consumer disputes
    .does = It is free, and Klarna says that it follows what the board decides.
    .first = Go to Klarna’s consumer ombudsman first.
    .limits = It looks at Klarna’s part, not at the seller.
help-cssf = CSSF in Luxembourg, which supervises PayPal in Europe
    .does = It takes complaints about PayPal from buyers in the EU.
    .first = Complain to PayPal and wait for the final answer. PayPal’s page names { $days } days for complaints about payments.
    .limits = It looks at PayPal, not at the seller.
help-bde = Bank of Spain, service for bank customers
    .does = It takes complaints about banks and payment firms.
    .first = { help-final-answer }
    .limits = It looks at the company, not at the seller.
help-abf = Arbitro Bancario Finanziario (Italy)
    .does = It settles disputes with banks out of court.
    .first = { help-final-answer }
    .limits = It looks at the bank, not at the seller.
help-fspo = Financial Services and Pensions Ombudsman (Ireland)
    .does = It is free and settles complaints about banks and card companies.
    .first = { help-final-answer }
    .limits = It looks at the bank, not at the seller.
help-fin-net = The complaints body for banks in your country (FIN-NET)
    .does = The countries of the EU, Iceland, Liechtenstein and Norway have bodies that settle disputes with banks out of court. The one in your country tells you who is right for a bank in another country.
    .first = { help-final-answer } Ask the bank for the name of the body.
    .limits = The country of the bank decides, not yours. It looks at the bank, not at the seller.
help-cfpb = Consumer Financial Protection Bureau (US)
    .does = It sends your complaint to the card company or PayPal, which is expected to answer.
    .first = Complain to the company first.
    .limits = It does not decide who is right.
help-obsi = OBSI, the ombudsman for banks (Canada)
    .does = It looks at how a bank handled a disputed card payment.
    .first = { help-final-answer }
    .limits = It looks at the bank, not at the shop.
help-issuer-on = A right against the card company in Ontario
    .does = If the goods are { $late } days late and cost more than { $least } dollars, you can cancel in writing. If the seller does not pay back within { $refund } days, the card company may have to.
    .first = Write to the card company within { $days } days after those { $refund } days.
    .limits = Guides disagree whether the seller must be in Ontario too.
help-issuer-qc = Consumer protection office of Quebec
    .does = If the goods are { $late } days late, you can cancel. If the seller does not pay back within { $refund } days, you can ask the card company for a chargeback by law.
    .first = Write to the card company within { $days } days after those { $refund } days.
    .limits = Only for buyers in Quebec.
help-issuer-bc = Consumer Protection BC
    .does = After you cancel, a business has { $refund } days to pay back. Then you can ask the card company.
    .first = Cancel in writing, and keep a copy.
    .limits = Only for buyers in British Columbia.
help-afca = AFCA, the ombudsman for banks (Australia)
    .does = It looks at a bank that refused a chargeback.
    .first = Go to the shop, then through the bank’s own complaint.
    .limits = It looks at the bank, not at the shop.
help-bankomb = Banking Ombudsman (New Zealand)
    .does = It is free and looks at what a bank did.
    .first = Complain to the bank first.
    .limits = Only for banks that belong to it. It looks at the bank, not at the seller.
help-sic = SIC: taking back a payment (Colombia)
    .does = If the order does not come, is wrong or is faulty, the law lets you ask the card company to take the payment back. The SIC settles disputes about it.
    .first = Within { $days } business days of noticing it, complain to the seller and tell the card company, both.
    .limits = It binds a card company in Colombia. We found nothing that binds the seller.

## How far the law reaches

help-law-eu = Consumer law in Europe
    .does = Your rights hold against the seller, and you can use them in a letter or in court.
    .limits = { $seller-in ->
        [eu] You said that the seller is in the EU. That makes it easier to get what is yours.
       *[other] They help most against a seller in the EU. We found no office that takes up a single case against a seller in China.
    }
help-law-tr = Consumer law in Turkey
    .does = You can change your mind within { $days } days of receipt, and send it back within { $back } days of saying so.
    .limits = { help-on-paper }
help-law-il = Consumer law in Israel
    .does = You can cancel within { $days } days of receipt or of the written details, whichever is later. It is free if the item is faulty, late or not as agreed.
    .limits = We found no source that says whether it reaches a website abroad.
help-law-ar = Consumer law in Argentina
    .does = You can change your mind within { $days } calendar days of delivery or of the contract, whichever is later. The seller then bears the costs.
    .limits = We found no source that says whether it reaches a website abroad.
help-law-mx = Consumer law in Mexico
    .does = You can change your mind within { $days } business days of delivery or of the contract, whichever is later. The postage is yours.
    .limits = { help-on-paper }
help-law-co = Consumer law in Colombia
    .does = You can change your mind within { $days } business days of delivery. The postage is yours.
    .limits = { help-on-paper }
help-law-za = Consumer law in South Africa
    .does = You can cancel within { $days } days of receipt. Sending it back is at your cost.
    .limits = { help-on-paper }
help-law-sa = Consumer law in Saudi Arabia: late orders
    .does = If the order is more than { $days } days late, you can cancel and ask for the money back.
    .limits = On paper it covers sellers abroad who sell into the Kingdom. We found one report of money that came back, from a shop that imported from China.
help-law-sa-regret = Consumer law in Saudi Arabia
    .does = You can cancel within { $days } days if the item is unused.
    .limits = Sources disagree about the day from which they count. On paper it covers sellers abroad, but we found no report about a change of mind.
help-law-kz = Consumer law in Kazakhstan
    .does = You can return an unused item within { $days } calendar days, in its packing.
    .limits = The ministry does not say whether that holds for a seller abroad.
help-law-ph = Consumer law in the Philippines
    .does = The law on internet sales names repair, a new item or the money back for faulty goods.
    .limits = On paper it reaches sellers abroad. We found no case against one.
help-law-ch = Consumer law in Switzerland
    .does = No law lets you change your mind about an online order. For late or faulty goods, Swiss law applies to sellers who sell to Switzerland.
    .limits = We found nobody who enforces it against a seller abroad.
help-law-cl = Consumer law in Chile
    .does = The law does not reach a seller abroad: the consumer office says that the seller needs a representation in Chile.
    .limits = So do not count on it. Use AliExpress and your way of paying.
help-law-rs = Consumer law in Serbia
    .does = The law does not reach a seller abroad: the law of the seller’s country holds, unless something else was agreed.
    .limits = So do not count on it. Use AliExpress and your way of paying.
help-law-ua = Consumer law in Ukraine
    .does = The law does not reach a seller abroad: the seller’s country and the rules of the platform decide.
    .limits = So do not count on it. Use AliExpress and your way of paying.
help-law-nz = Consumer law in New Zealand
    .does = For a seller abroad the advice is: ask the seller, then your bank for a chargeback.
    .limits = A chargeback is not for a change of mind.
help-law-sg = Consumer law in Singapore
    .does = A seller abroad is out of reach for the law and for the tribunal.
    .limits = So do not count on it. Use AliExpress and your way of paying.

## Who helps against a seller

help-ecc = European Consumer Centre (ECC-Net)
    .does = It mediates for free between a buyer and a seller in two different countries of the EU, Norway or Iceland.
    .first = Write to the seller first, and keep the answer.
    .limits = { $seller-in ->
        [eu] It cannot force a seller. You said that yours is in the EU, so ask whether it takes the case.
       *[other] It cannot force a seller, and it helps only if the seller is there too. AliExpress itself signs from Singapore, so expect a no for a seller outside the EU.
    }
help-ombudsstelle = Internet Ombudsstelle (Austria)
    .does = It settles disputes about online orders for free.
    .first = Write to the seller first.
    .limits = Only if the company is in Austria or the EU.
help-signal-conso = SignalConso (France)
    .does = It takes reports and passes them on to the company and the authority.
    .limits = With a company abroad a report has little effect.
help-is-board = Complaints board for goods and services (Iceland)
    .does = It decides on papers, also in English.
    .first = Write to the seller first. The board takes a fee.
    .limits = It does not say whether it takes cases against a seller abroad.
help-arn = ARN, the Swedish board for consumer disputes
    .does = It is free and decides on papers.
    .first = Write to the seller first.
    .limits = We found no case against AliExpress.
help-forbrukerradet = Consumer Council (Norway)
    .does = { help-advice }
    .limits = { help-limit-abroad }
help-kkv = Competition and Consumer Authority (Finland)
    .does = It gives advice, also about things bought outside the EU.
    .limits = { help-limit-abroad }
help-citizens-advice = Citizens Advice (UK)
    .does = { help-advice }
    .limits = { help-limit-abroad }
help-ftc = Federal Trade Commission (US)
    .does = It takes reports, which help it to find patterns.
    .limits = It does not solve a single case.
help-fair-trading = The fair trading office of your state (Australia)
    .does = { help-advice }
    .first = The link is to New South Wales. Other states have their own.
    .limits = { help-limit-abroad }
help-consumer-protection-nz = Consumer Protection (New Zealand)
    .does = { help-advice }
    .limits = { help-limit-abroad }
help-consumidor = consumidor.gov.br and Procon (Brazil)
    .does = A company that takes part has { $days } days to answer there. If it is silent, that helps at Procon.
    .first = Look on the site whether AliExpress takes part. We could not find out.
    .limits = { help-limit-abroad }
help-profeco = Profeco, Concilianet (Mexico)
    .does = It holds a hearing online between buyer and company.
    .first = Look whether AliExpress takes part. We could not find out.
    .limits = Only with companies that joined. { help-limit-abroad }
help-sernac = SERNAC (Chile)
    .does = It takes complaints.
    .limits = It says itself that the law holds for sellers with a representation in Chile.
help-defensa = Defensa del Consumidor (Argentina)
    .does = It takes complaints.
    .limits = { help-limit-abroad }
help-kca = Cross-border portal of the Korea Consumer Agency, phone 1372
    .does = It takes complaints about shops abroad. For a doubtful shop it calls the chargeback the best way.
    .first = Write to the seller first.
    .limits = { help-limit-abroad }
help-ccj = CCJ, the cross-border consumer centre (Japan)
    .does = It mediates for free. You fill in the form yourself, in Japanese.
    .first = Write to the seller first. It takes no resale and no fakes that you bought knowingly.
    .limits = It promises nothing, and it may take months. { help-limit-abroad }
help-hakem-heyeti = Consumer panel where you live (Turkey)
    .does = It is free and decides up to a sum that changes each January.
    .first = Apply on the state’s website, in TÜBİS.
    .limits = We found no effect on a seller in China.
help-consumers-il = Consumer Council (Israel)
    .does = { help-advice }
    .limits = { help-limit-abroad }
help-guide-ch = E-commerce guide of the Swiss state
    .does = It explains the rules and lists who gives advice.
    .limits = { help-limit-abroad }
help-consumer-service-ua = State service for food safety and consumer protection (Ukraine)
    .does = { help-advice }
    .limits = It says itself that the seller’s country and the rules of the platform decide.
help-case-sg = CASE, the consumers’ association (Singapore)
    .does = It mediates for a fee.
    .limits = It cannot force anybody, and sellers abroad are out of its reach.
help-ministry-sa = Ministry of Commerce (Saudi Arabia), phone 1900
    .does = It follows up complaints.
    .first = Write to the seller first.
    .limits = We found one report of money that came back, from a shop that imported from China.
help-ministry-kz = Consumer protection committee (Kazakhstan)
    .does = It takes complaints.
    .limits = It does not say whether it reaches a seller abroad.
help-helpline-in = National Consumer Helpline (India)
    .does = { help-advice }
    .limits = { help-limit-abroad }
help-econsumer = econsumer.gov
    .does = It takes reports about companies abroad. Authorities of many countries read them.
    .first = Write to the company, then to an authority in your own country.
    .limits = It solves no single case and brings no money back.

## Customs

help-customs-fi = Finnish customs (Tulli)
    .does = It may pay back duty and tax if the goods went back: ask within { $n-customs-refund } days, or within { $years } year if they were faulty or not as agreed.
    .limits = It decides, and we cannot promise that anything comes back.
help-customs-ie = Irish customs (Revenue)
    .does = If you paid the carrier and the goods went back, the carrier can have the declaration cancelled within { $n-customs-refund } days of it.
    .limits = What you paid to the seller, only the seller can pay back. We cannot promise that anything comes back.
help-customs-nl = Dutch customs and PostNL
    .does = If you paid the carrier and the goods went back, the carrier can have the declaration cancelled within { $n-customs-refund } days of it. PostNL takes an objection within { $weeks } weeks.
    .limits = The goods must have gone back to the country that they came from. We cannot promise that anything comes back.

## Blocked account

help-dsa-body = Certified bodies for disputes with online platforms (EU)
    .does = They look at a decision to block an account.
    .first = Use AliExpress’s own free appeal first. You have { $n-account-appeal } days for it.
    .limits = They do not decide about refunds, and their decision does not bind AliExpress.
