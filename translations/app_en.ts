<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>gui::AgeHistogram</name>
    <message numerus="yes">
        <source>Aged %L1 to %L2: %Ln customer(s)</source>
        <extracomment>Over a bar of the age histogram: %1 and %2 are ages in years.</extracomment>
        <translation>
            <numerusform>Aged %L1 to %L2: %Ln customer</numerusform>
            <numerusform>Aged %L1 to %L2: %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s); most often aged %L1 to %L2.</source>
        <translation>
            <numerusform>%Ln customer, aged %L1 to %L2.</numerusform>
            <numerusform>%Ln customers; most often aged %L1 to %L2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CustomerDeletion</name>
    <message numerus="yes">
        <source>%Ln customer(s) are back.</source>
        <translation>
            <numerusform>%Ln customer is back.</numerusform>
            <numerusform>%Ln customers are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were back already.</source>
        <translation>
            <numerusform>%Ln customer was back already.</numerusform>
            <numerusform>%Ln customers were back already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were deleted.</source>
        <translation>
            <numerusform>%Ln customer was deleted.</numerusform>
            <numerusform>%Ln customers were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deletion was cancelled: %Ln customer(s) were left as they are.</source>
        <translation>
            <numerusform>The deletion was cancelled: %Ln customer was left as it is.</numerusform>
            <numerusform>The deletion was cancelled: %Ln customers were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The undo was cancelled: %Ln customer(s) can still be brought back.</source>
        <translation>
            <numerusform>The undo was cancelled: %Ln customer can still be brought back.</numerusform>
            <numerusform>The undo was cancelled: %Ln customers can still be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CustomerDrawer</name>
    <message numerus="yes">
        <source>%Ln customer(s) were added.</source>
        <translation>
            <numerusform>%Ln customer was added.</numerusform>
            <numerusform>%Ln customers were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were refused meanwhile.</source>
        <extracomment>After an import.</extracomment>
        <translation>
            <numerusform>%Ln row was refused meanwhile.</numerusform>
            <numerusform>%Ln rows were refused meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CustomersPanel</name>
    <message numerus="yes">
        <source>None of %Ln customer(s) matches. Esc clears the filter.</source>
        <translation>
            <numerusform>None of %Ln customer matches. Esc clears the filter.</numerusform>
            <numerusform>None of %Ln customers matches. Esc clears the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>How many rows the table of customers has.</extracomment>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DenominationPanel</name>
    <message numerus="yes">
        <source>%Ln amount(s)</source>
        <extracomment>How many rows the table of amounts has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>%Ln amount</numerusform>
            <numerusform>%Ln amounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ErrorText</name>
    <message numerus="yes">
        <source>%Ln row(s) may have been added or not. Look before you repeat it.</source>
        <extracomment>After an import, of the rows that come after those that were added.</extracomment>
        <translation>
            <numerusform>%Ln row may have been added or not. Look before you repeat it.</numerusform>
            <numerusform>%Ln rows may have been added or not. Look before you repeat it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were not added. You can repeat it: nobody is added twice.</source>
        <extracomment>After an import, of the rows that come after those that were added.</extracomment>
        <translation>
            <numerusform>%Ln row was not added. You can repeat it: nobody is added twice.</numerusform>
            <numerusform>%Ln rows were not added. You can repeat it: nobody is added twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ImportPreview</name>
    <message numerus="yes">
        <source>%Ln customer(s) will be added.</source>
        <extracomment>Before an import: how many rows are sound.</extracomment>
        <translation>
            <numerusform>%Ln customer will be added.</numerusform>
            <numerusform>%Ln customers will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) will be refused.</source>
        <extracomment>Before an import: how many rows are not sound.</extracomment>
        <translation>
            <numerusform>%Ln row will be refused.</numerusform>
            <numerusform>%Ln rows will be refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln customer(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln customer</numerusform>
            <numerusform>&amp;Import %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s). Save the refused rows to see them all.</source>
        <extracomment>Last row of a table of refused rows that does not show them all.</extracomment>
        <translation>
            <numerusform>%Ln more row. Save the refused rows to see them all.</numerusform>
            <numerusform>%Ln more rows. Save the refused rows to see them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LaneTimeline</name>
    <message numerus="yes">
        <source>Requests over time in %Ln lane(s)</source>
        <extracomment>Says what a picture shows; %n parallel clients.</extracomment>
        <translation>
            <numerusform>Requests over time in %Ln lane</numerusform>
            <numerusform>Requests over time in %Ln lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln request(s) are drawn.</source>
        <extracomment>Of a picture that would be too full otherwise.</extracomment>
        <translation>
            <numerusform>Only the first %Ln request is drawn.</numerusform>
            <numerusform>Only the first %Ln requests are drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RequestLogView</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>How many rows the log of requests has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln request(s) matches. Esc clears the filter.</source>
        <translation>
            <numerusform>The one request does not match. Esc clears the filter.</numerusform>
            <numerusform>None of %Ln requests matches. Esc clears the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RunPlots</name>
    <message numerus="yes">
        <source>%Ln request(s) failed.</source>
        <extracomment>After a sentence on how many requests were answered.</extracomment>
        <translation>
            <numerusform>%Ln request failed.</numerusform>
            <numerusform>%Ln requests failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RunResults</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <extracomment>How many rows the table of the requests of a run has, for those who cannot see it.</extracomment>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServerPanel</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <extracomment>How many customers the store holds.</extracomment>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %Ln second(s). %1</source>
        <extracomment>Of a store that is out of reach; %1 is the reason.</extracomment>
        <translation>
            <numerusform>Next try in %Ln second. %1</numerusform>
            <numerusform>Next try in %Ln seconds. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SimulatorText</name>
    <message numerus="yes">
        <source>%1, %Ln request(s), %2, p95 %3</source>
        <extracomment>A run in a list: date and time, how many requests (also the number for the plural), the verdict in a word, and the time within which 95 % were answered.</extracomment>
        <translation>
            <numerusform>%1, %Ln request, %2, p95 %3</numerusform>
            <numerusform>%1, %Ln requests, %2, p95 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln request(s), none answered</source>
        <extracomment>A run in a list: date and time, and how many requests, which all got no answer.</extracomment>
        <translation>
            <numerusform>%1, %Ln request, none answered</numerusform>
            <numerusform>%1, %Ln requests, none answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) failed, the limit is %1</source>
        <extracomment>A limit that was missed: %Ln requests failed, %1 may.</extracomment>
        <translation>
            <numerusform>%Ln request failed, the limit is %1</numerusform>
            <numerusform>%Ln requests failed, the limit is %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StateWords</name>
    <message numerus="yes">
        <source>%Ln instance(s)</source>
        <extracomment>How many programs work on the same store.</extracomment>
        <translation>
            <numerusform>%Ln instance</numerusform>
            <numerusform>%Ln instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StoreNotices</name>
    <message numerus="yes">
        <source>Redis lost %Ln customer(s) that it had acknowledged: it was emptied, went back to an older copy, or another server took its place.</source>
        <translation>
            <numerusform>Redis lost %Ln customer that it had acknowledged: it was emptied, went back to an older copy, or another server took its place.</numerusform>
            <numerusform>Redis lost %Ln customers that it had acknowledged: it was emptied, went back to an older copy, or another server took its place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are back.</source>
        <translation>
            <numerusform>%Ln customer is back.</numerusform>
            <numerusform>%Ln customers are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) stay out, because their id or name was taken since.</source>
        <translation>
            <numerusform>%Ln customer stays out, because its id or name was taken since.</numerusform>
            <numerusform>%Ln customers stay out, because their id or name was taken since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StoreTest</name>
    <message numerus="yes">
        <source>%Ln customer(s).</source>
        <extracomment>How many customers the store holds.</extracomment>
        <translation>
            <numerusform>%Ln customer.</numerusform>
            <numerusform>%Ln customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other instance(s).</source>
        <extracomment>How many other programs work on the same store.</extracomment>
        <translation>
            <numerusform>%Ln other instance.</numerusform>
            <numerusform>%Ln other instances.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::UndoBar</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted.</source>
        <translation>
            <numerusform>%Ln customer deleted.</numerusform>
            <numerusform>%Ln customers deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RunVerdict</name>
    <message numerus="yes">
        <source>Replaying with fewer requests: %Ln replay(s) so far. Fewest that still fail: %1.</source>
        <extracomment>%Ln is the number of replays so far, %1 the number of requests of the smallest that failed.</extracomment>
        <translation>
            <numerusform>Replaying with fewer requests: %Ln replay so far. Fewest that still fail: %1.</numerusform>
            <numerusform>Replaying with fewer requests: %Ln replays so far. Fewest that still fail: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <extracomment>In the status bar: work that takes long.</extracomment>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::HistoryText</name>
    <message numerus="yes">
        <source>%Ln customer(s) added</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln customer added</numerusform>
            <numerusform>%Ln customers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) edited</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln customer edited</numerusform>
            <numerusform>%Ln customers edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted</source>
        <extracomment>What one change did.</extracomment>
        <translation>
            <numerusform>%Ln customer deleted</numerusform>
            <numerusform>%Ln customers deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) brought back</source>
        <extracomment>What one change did: an undo.</extracomment>
        <translation>
            <numerusform>%Ln customer brought back</numerusform>
            <numerusform>%Ln customers brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted customer(s) are not listed: the history does not go back to them.</source>
        <extracomment>Of customers who were deleted.</extracomment>
        <translation>
            <numerusform>%Ln deleted customer is not listed: the history does not go back that far.</numerusform>
            <numerusform>%Ln deleted customers are not listed: the history does not go back that far.</numerusform>
        </translation>
    </message>
</context>
</TS>
