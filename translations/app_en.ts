<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>gui::AgeHistogram</name>
    <message numerus="yes">
        <source>Aged %1 to %2: %n customer(s)</source>
        <extracomment>Over a bar of the age histogram: %1 and %2 are ages in years.</extracomment>
        <translation>
            <numerusform>Aged %1 to %2: %n customer</numerusform>
            <numerusform>Aged %1 to %2: %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s); most are aged %1 to %2.</source>
        <translation>
            <numerusform>%n customer; most are aged %1 to %2.</numerusform>
            <numerusform>%n customers; most are aged %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CustomerDrawer</name>
    <message numerus="yes">
        <source>%n customer(s) were added.</source>
        <translation>
            <numerusform>%n customer was added.</numerusform>
            <numerusform>%n customers were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused meanwhile.</source>
        <extracomment>After an import.</extracomment>
        <translation>
            <numerusform>%n row was refused meanwhile.</numerusform>
            <numerusform>%n rows were refused meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CustomersPanel</name>
    <message numerus="yes">
        <source>None of %n customer(s) matches. Esc clears the filter.</source>
        <translation>
            <numerusform>None of %n customer matches. Esc clears the filter.</numerusform>
            <numerusform>None of %n customers matches. Esc clears the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) deleted.</source>
        <translation>
            <numerusform>%n customer deleted.</numerusform>
            <numerusform>%n customers deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are back.</source>
        <translation>
            <numerusform>%n customer is back.</numerusform>
            <numerusform>%n customers are back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DenominationPanel</name>
    <message numerus="yes">
        <source>%1 combinations of %n amount(s)</source>
        <translation>
            <numerusform>%1 combinations of %n amount</numerusform>
            <numerusform>%1 combinations of %n amounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ImportPreview</name>
    <message numerus="yes">
        <source>%n customer(s) will be added.</source>
        <extracomment>Before an import: how many rows are sound.</extracomment>
        <translation>
            <numerusform>%n customer will be added.</numerusform>
            <numerusform>%n customers will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be refused.</source>
        <extracomment>Before an import: how many rows are not sound.</extracomment>
        <translation>
            <numerusform>%n row will be refused.</numerusform>
            <numerusform>%n rows will be refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n customer(s)</source>
        <translation>
            <numerusform>&amp;Import %n customer</numerusform>
            <numerusform>&amp;Import %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ServerPanel</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <extracomment>How many customers the store holds.</extracomment>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <extracomment>How many programs work on the same store.</extracomment>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SettingsPanel</name>
    <message numerus="yes">
        <source>%n customer(s).</source>
        <extracomment>How many customers the store holds.</extracomment>
        <translation>
            <numerusform>%n customer.</numerusform>
            <numerusform>%n customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::UndoBar</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
